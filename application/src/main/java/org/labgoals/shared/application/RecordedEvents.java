package org.labgoals.shared.application;

import java.util.List;

/** Reads a record's own events: the source of every history, as-of and comparison. */
public interface RecordedEvents {

    /**
     * All events of one record in their order; none if it does not exist.
     *
     * @param type the sealed interface, such as {@code GoalEvent.class}
     */
    <E> List<RecordedEvent<E>> of(Class<E> type, String recordId);
}
