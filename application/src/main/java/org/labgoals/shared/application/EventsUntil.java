package org.labgoals.shared.application;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.MendsRecord;

/** Which of a record's events count as of a time. */
final class EventsUntil {

    /** What events call the day they tell of, the first that an event has. */
    private static final List<String> DAYS = List.of("on", "issuedOn", "from", "until", "month");

    private static final ClassValue<Optional<RecordComponent>> TOLD =
            new ClassValue<>() {
                @Override
                protected Optional<RecordComponent> computeValue(Class<?> type) {
                    var components = type.getRecordComponents();
                    return components == null
                            ? Optional.empty()
                            : DAYS.stream()
                                    .flatMap(
                                            name ->
                                                    Stream.of(components)
                                                            .filter(one -> tells(one, name)))
                                    .findFirst();
                }
            };

    private EventsUntil() {}

    static <E> List<RecordedEvent<E>> recorded(Instant moment, List<RecordedEvent<E>> events) {
        return events.stream().filter(event -> !event.recordedAt().isAfter(moment)).toList();
    }

    /**
     * What had happened by the day, whenever it was recorded. An event that tells no day counts
     * from its recording, and from the day of any later one that had happened by then and so stands
     * on it. What mends or takes back counts for all the past. Before it began there is nothing.
     */
    static <E> List<RecordedEvent<E>> happened(
            Instant moment, LocalDate day, List<RecordedEvent<E>> events) {
        List<RecordedEvent<E>> latestFirst = new ArrayList<>();
        boolean stoodOn = false;
        boolean anything = false;
        for (RecordedEvent<E> event : events.reversed()) {
            if (event.payload() instanceof MendsRecord) {
                latestFirst.add(event);
                continue;
            }
            LocalDate told = dayOf(event.payload());
            boolean counts =
                    told == null
                            ? stoodOn || !event.recordedAt().isAfter(moment)
                            : !told.isAfter(day);
            if (counts) {
                latestFirst.add(event);
                anything = true;
                stoodOn = true;
            } else if (event == events.getFirst() && event.payload() instanceof BeginsRecord) {
                return List.of();
            }
        }
        return anything ? List.copyOf(latestFirst.reversed()) : List.of();
    }

    /** The day an event tells of; null where it tells none. */
    static @Nullable LocalDate dayOf(@Nullable Object payload) {
        if (payload == null) {
            return null;
        }
        var told = TOLD.get(payload.getClass());
        return told.isEmpty() ? null : day(valueOf(told.get(), payload));
    }

    private static boolean tells(RecordComponent component, String name) {
        return component.getName().equals(name)
                && (component.getType() == LocalDate.class
                        || component.getType() == YearMonth.class);
    }

    private static @Nullable LocalDate day(@Nullable Object told) {
        return switch (told) {
            case LocalDate day -> day;
            case YearMonth month -> month.atEndOfMonth();
            case null, default -> null;
        };
    }

    private static @Nullable Object valueOf(RecordComponent component, Object payload) {
        try {
            return component.getAccessor().invoke(payload);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
