package org.labgoals.shared.application;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;

/** What was recorded last, across all records and without its texts. Not authorised by itself. */
public interface EventTrail {

    /** The latest events first, in one statement. */
    List<Trace> latest(Wanted wanted);

    /** The events with these ids, in one statement; ids that name none are left out. */
    List<Trace> named(Set<String> eventIds);

    /** The events at these places in the order of the store, in one statement. */
    List<Trace> at(Set<Long> places);

    /**
     * Which events; what is null does not narrow.
     *
     * @param types their classes
     * @param subjects the people their records are about
     * @param by who acted
     * @param notBy whose own doings are left out
     * @param since recorded after it
     * @param after beyond that place in the order of the store, to look no further back than needed
     * @param before short of that place
     * @param most how many at most
     */
    record Wanted(
            @Nullable Set<Class<?>> types,
            @Nullable Set<String> subjects,
            @Nullable PersonId by,
            @Nullable PersonId notBy,
            @Nullable Instant since,
            @Nullable Long after,
            @Nullable Long before,
            int most) {

        /** What others did since, between the places. */
        public static Wanted byOthers(
                Instant since, long after, long before, PersonId notBy, int most) {
            return new Wanted(null, null, null, notBy, since, after, before, most);
        }
    }

    /**
     * One event.
     *
     * @param place in the order of the store
     * @param eventId its own id
     * @param event its name, such as {@code goal.GoalActivated}
     * @param actor who acted
     * @param subject whom its record is about
     * @param onBehalfOf for whom the actor stood in, or null
     * @param sealed whether it has personal texts of which some may still be read
     */
    record Trace(
            long place,
            String recordId,
            String eventId,
            String event,
            Instant recordedAt,
            PersonId actor,
            String subject,
            @Nullable PersonId onBehalfOf,
            boolean sealed) {

        /** The feature whose event it is. */
        public String feature() {
            return event.substring(0, Math.max(0, event.indexOf('.')));
        }

        /** The event's name without its feature, in kebab form: {@code goal-activated}. */
        public String what() {
            return event.substring(event.indexOf('.') + 1)
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
