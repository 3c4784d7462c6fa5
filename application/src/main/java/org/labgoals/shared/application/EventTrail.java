package org.labgoals.shared.application;

import java.time.Instant;
import java.util.List;
import org.labgoals.shared.domain.PersonId;

/** What happened lately, in all records and without its texts. Not authorised by itself. */
public interface EventTrail {

    /**
     * The latest events first.
     *
     * @param since recorded after it
     * @param after beyond that place in the order of the store, to look no further back than needed
     * @param before short of that place; {@link Long#MAX_VALUE} to begin
     * @param notBy whose own doings are left out
     * @param most how many at most
     */
    List<Trace> latest(Instant since, long after, long before, PersonId notBy, int most);

    /**
     * One event.
     *
     * @param place in the order of the store
     * @param event its name, such as {@code goal.GoalActivated}
     * @param actor who acted
     */
    record Trace(long place, String recordId, String event, Instant recordedAt, PersonId actor) {

        /** The feature whose event it is. */
        public String feature() {
            return event.substring(0, Math.max(0, event.indexOf('.')));
        }

        /** The event's name without its feature, in kebab form: {@code goal-activated}. */
        public String what() {
            return event.substring(event.indexOf('.') + 1)
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(java.util.Locale.ROOT);
        }
    }
}
