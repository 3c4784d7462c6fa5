package org.labgoals.platform.projection;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.RecordedEvent;

/**
 * One kind of row, kept in step with one vocabulary of events: all that a feature has to give. Each
 * feature declares its projections as beans; those of one feature share a processor.
 *
 * @param <E> the sealed interface of the events
 * @param <R> the row
 */
public interface Projection<E, R> {

    /** The feature, which is the processor's name: {@code goal}, {@code people}. */
    String feature();

    /** The sealed interface of the events, such as {@code GoalEvent.class}. */
    Class<E> eventType();

    /** Where the rows are kept. */
    Rows<R> rows();

    /** Whether somebody may be waiting for its rows, so that it reads each event at once. */
    default boolean isAwaited() {
        return true;
    }

    /** The ids of the rows that the event touches; the record's own unless said otherwise. */
    default Collection<String> subjects(RecordedEvent<E> event) {
        return List.of(event.recordId());
    }

    /** The place of the last event in it, from 0 in the record's own stream. */
    long version(R row);

    /**
     * The row after the event. Sets, never adds; may change the row it was given and answer with
     * it, make a new one, or answer null to remove it.
     *
     * @param subject the row's id
     * @param row the row as it was, or null where there is none yet
     */
    @Nullable R fold(String subject, @Nullable R row, RecordedEvent<E> event);

    /**
     * The row after all of these events, in their order: the same as one after the other, for rows
     * that cost something to read and write.
     *
     * @param events at least one
     */
    default @Nullable R foldAll(String subject, @Nullable R row, List<RecordedEvent<E>> events) {
        @Nullable R after = row;
        for (RecordedEvent<E> event : events) {
            after = fold(subject, after, event);
        }
        return after;
    }
}
