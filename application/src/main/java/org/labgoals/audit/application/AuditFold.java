package org.labgoals.audit.application;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.RedactionEvent.TextsRedacted;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonalText;

/** What an event is found by, of whatever record: the fold of the audit's own index. */
public final class AuditFold {

    /** What an event calls the day it happened on, in this order. */
    private static final List<String> DAYS = List.of("on", "issuedOn", "from", "until");

    private AuditFold() {}

    /**
     * What one event is found by.
     *
     * @param happenedOn the day the event tells, or that of its recording in UTC
     * @param words of all its personal texts that can be read, see {@link SearchWords}
     */
    public record Line(
            RecordedEvent<?> event,
            String kind,
            String actor,
            String subject,
            LocalDate happenedOn,
            Set<String> words) {}

    /** The line of an event. */
    public static Line line(RecordedEvent<?> event) {
        var payload = event.payload();
        return new Line(
                event,
                Vocabulary.kebab(payload.getClass()),
                event.metadata(Metadata.ACTOR),
                event.metadata(Metadata.SUBJECT),
                happened(payload)
                        .orElseGet(() -> event.recordedAt().atOffset(ZoneOffset.UTC).toLocalDate()),
                words(payload));
    }

    private static Optional<LocalDate> happened(Object payload) {
        return DAYS.stream()
                .flatMap(
                        day ->
                                Arrays.stream(components(payload))
                                        .filter(each -> each.getName().equals(day))
                                        .filter(each -> each.getType() == LocalDate.class)
                                        .map(each -> (LocalDate) value(each, payload)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Set<String> words(Object payload) {
        Set<String> words = new HashSet<>();
        // what a redaction records again is found where it was said first
        collect(payload instanceof TextsRedacted redacted ? redacted.reason() : payload, words);
        return Set.copyOf(words);
    }

    private static void collect(@Nullable Object value, Set<String> words) {
        switch (value) {
            case null -> {}
            case PersonalText text -> {
                if (!text.isErased()) {
                    words.addAll(SearchWords.of(text.orErased()));
                }
            }
            case Collection<?> all -> all.forEach(each -> collect(each, words));
            case Map<?, ?> all -> all.values().forEach(each -> collect(each, words));
            case Record one -> {
                for (var component : components(one)) {
                    collect(value(component, one), words);
                }
            }
            default -> {}
        }
    }

    private static RecordComponent[] components(Object payload) {
        var components = payload.getClass().getRecordComponents();
        return components == null ? new RecordComponent[0] : components;
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
