package org.labgoals.people.infrastructure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.Projection;
import org.labgoals.platform.projection.Rows;
import org.labgoals.shared.application.RecordedEvent;

/**
 * Keeps one kind of rows in step with its events: reads the state from the document, folds, writes
 * it back.
 *
 * @param folding the domain's own evolution
 */
record PeopleProjection<E, S, R extends FoldedRow>(
        Class<E> eventType,
        Class<S> state,
        Rows<R> rows,
        Documents documents,
        Function<String, R> newRow,
        Folding<S, E> folding,
        Function<S, String> name)
        implements Projection<E, R> {

    @Override
    public String feature() {
        return "people";
    }

    @Override
    public R fold(String subject, @Nullable R row, RecordedEvent<E> event) {
        var before = row == null ? null : documents.read(row.document(), state);
        var after = folding.evolve(before, event.payload());
        var kept = row == null ? newRow.apply(subject) : row;
        kept.hold(name.apply(after), event.sequence(), documents.write(after));
        return kept;
    }

    /** The state after the event. */
    @FunctionalInterface
    interface Folding<S, E> {
        S evolve(@Nullable S before, E event);
    }
}
