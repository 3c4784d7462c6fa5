package org.labgoals.audit.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.RedactionCommand.RedactTexts;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.RedactionRule;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.Redactions;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.RedactionId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to redact an entry of the audit history: for the person's responsible manager,
 * directors and administrators, and for nobody in their own record.
 *
 * <p>Throws {@link Refused} when a rule refuses, and {@link NotFound} when there is no such entry,
 * or none that the viewer may know of. An administrator need not see what they redact.
 */
@Component
public class RedactionCommands {

    private final CurrentViewer viewer;
    private final AuditQueries audit;
    private final EventTrail trail;
    private final Redactions redactions;
    private final PersonTraces traces;
    private final Directory directory;
    private final Today today;

    RedactionCommands(
            CurrentViewer viewer,
            AuditQueries audit,
            EventTrail trail,
            Redactions redactions,
            PersonTraces traces,
            Directory directory,
            Today today) {
        this.viewer = viewer;
        this.audit = audit;
        this.trail = trail;
        this.redactions = redactions;
        this.traces = traces;
        this.directory = directory;
        this.today = today;
    }

    /**
     * A text that can be redacted.
     *
     * @param place where it stands in the event, such as {@code /reason}
     * @param words what it says; null where the viewer's own history does not show it
     */
    public record RedactableText(String place, @Nullable String words) {}

    /** The texts of an entry that can be redacted. */
    public List<RedactableText> texts(String event) {
        var entry = admitted(event, List.of(), PersonalText.ERASED);
        Set<String> seen = entry.line() == null ? Set.of() : words(entry.line());
        return redactions.readable(event).stream()
                .map(
                        text ->
                                new RedactableText(
                                        text.place(),
                                        seen.contains(text.text().orErased())
                                                ? text.text().orErased()
                                                : null))
                .toList();
    }

    /**
     * Redacts texts of an entry, and those of the same record's other entries that say exactly the
     * same. Asking for what is gone already changes nothing. Takes some seconds, in which tables
     * are written afresh: a text stays in their files until then.
     *
     * @param texts where they stand in the event; all it has where empty
     */
    public Outcome redact(
            String event, List<String> texts, PersonalText reason, @Nullable RequestKey request) {
        var entry = admitted(event, texts, reason);
        var outcome =
                redactions.redact(
                        event,
                        texts,
                        reason,
                        entry.asker(),
                        entry.standing(),
                        entry.deciders(),
                        request);
        if (!outcome.repeated()) {
            traces.rewrite();
        }
        return outcome;
    }

    private Admitted admitted(String event, List<String> texts, PersonalText reason) {
        var asker = viewer.get();
        boolean administers = asker.is(Role.ADMINISTRATOR);
        Refused.when(
                !administers && !asker.is(Role.DIRECTOR) && !asker.is(Role.MANAGER),
                RedactionRule.ONLY_WHO_ANSWERS_FOR_IT);
        var place =
                trail.named(Set.of(event)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("There is no such entry."));
        Refused.when(
                Vocabulary.isOf(RedactionEvent.class, place.what()), RedactionRule.NO_SUCH_TEXT);
        var entry = audit.entry(asker, place);
        if (entry.isEmpty() && !administers) {
            throw new NotFound("There is no such entry.");
        }
        var person = new PersonId(place.subject());
        var standing = standing(asker, person);
        RedactionPolicy.POLICY.permit(
                asker,
                standing,
                new RedactTexts(
                        RedactionId.of(event),
                        new Occasion(asker.person(), standing, today.date()),
                        place.subject(),
                        event,
                        place.recordId(),
                        texts,
                        List.of(),
                        reason));
        Refused.when(
                !administers && !entry.map(AuditEntry::readable).orElse(true),
                RedactionRule.NOT_BEFORE_YOU_MAY_READ_IT);
        return new Admitted(
                asker,
                standing,
                directory.decidersOf(person, today.date()),
                entry.map(AuditEntry::line).orElse(null));
    }

    private Standing standing(Viewer asker, PersonId person) {
        var standing = directory.standing(asker, person, today.date());
        return standing == Standing.ONLOOKER
                        && asker.is(Role.ADMINISTRATOR)
                        && !asker.is(Role.DIRECTOR)
                ? Standing.ADMINISTRATOR
                : standing;
    }

    private static Set<String> words(HistoryLine line) {
        return Stream.concat(
                        Stream.ofNullable(line.reason()).map(PersonalText::orErased),
                        line.changes().stream()
                                .flatMap(
                                        each ->
                                                Stream.concat(
                                                        Stream.ofNullable(each.before()),
                                                        Stream.ofNullable(each.after()))))
                .collect(Collectors.toSet());
    }

    /**
     * Somebody who may redact an entry.
     *
     * @param line the entry as they see it; null where they do not
     */
    private record Admitted(
            Viewer asker, Standing standing, List<PersonId> deciders, @Nullable HistoryLine line) {}
}
