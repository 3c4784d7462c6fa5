package org.labgoals.platform.projection;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.RecordedEvent;

/**
 * Keeps one kind of rows in step with its events: reads the state from the document, folds, writes
 * it back.
 *
 * @param state the folded state
 * @param newRow an empty row for an id
 * @param folding the domain's own evolution
 * @param columns sets the row's own columns from the state
 */
public record FoldedProjection<E, S, R extends FoldedRow>(
        String feature,
        Class<E> eventType,
        Class<S> state,
        Rows<R> rows,
        Documents documents,
        Function<String, R> newRow,
        Folding<S, E> folding,
        BiConsumer<R, S> columns)
        implements Projection<E, R> {

    @Override
    public long version(R row) {
        return row.version();
    }

    @Override
    public R fold(String subject, @Nullable R row, RecordedEvent<E> event) {
        return foldAll(subject, row, List.of(event));
    }

    /** The document is read once and written once. */
    @Override
    public R foldAll(String subject, @Nullable R row, List<RecordedEvent<E>> events) {
        var before = row == null ? null : documents.read(row.document(), state);
        var after = folding.evolve(before, events.getFirst());
        for (var event : events.subList(1, events.size())) {
            after = folding.evolve(after, event);
        }
        var kept = row == null ? newRow.apply(subject) : row;
        kept.hold(events.getLast().sequence(), documents.write(after));
        columns.accept(kept, after);
        return kept;
    }

    /** The state after the event. */
    @FunctionalInterface
    public interface Folding<S, E> {

        /**
         * The next state.
         *
         * @param before null before the first event
         */
        S evolve(@Nullable S before, RecordedEvent<E> event);
    }
}
