package org.labgoals.shared.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a record's own events: the source of every history, as-of and comparison. Where somebody
 * looks back, only those that count {@link AsOf as of then}.
 */
public interface RecordedEvents {

    /**
     * All events of one record in their order; none if it does not exist.
     *
     * @param type the sealed interface, such as {@code GoalEvent.class}
     */
    <E> List<RecordedEvent<E>> of(Class<E> type, String recordId);

    /** As {@link #of(Class, String)}, for each of these records that has any. */
    default <E> Map<String, List<RecordedEvent<E>>> of(
            Class<E> type, Collection<String> recordIds) {
        Map<String, List<RecordedEvent<E>>> found = new HashMap<>();
        for (String id : recordIds) {
            List<RecordedEvent<E>> events = of(type, id);
            if (!events.isEmpty()) {
                found.put(id, events);
            }
        }
        return found;
    }
}
