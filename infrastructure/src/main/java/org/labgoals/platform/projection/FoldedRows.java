package org.labgoals.platform.projection;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.labgoals.shared.application.AsOf;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads states from the documents in their rows; where somebody looks back, folded from the events
 * up to then instead.
 */
@Transactional(readOnly = true)
public class FoldedRows {

    private final Documents documents;
    private final EntityManager entities;
    private final FoldedThen past;
    private final Supplier<Stream<Projection<?, ?>>> projections;

    /** Reads with these. */
    FoldedRows(
            Documents documents,
            EntityManager entities,
            FoldedThen past,
            Supplier<Stream<Projection<?, ?>>> projections) {
        this.documents = documents;
        this.entities = entities;
        this.past = past;
        this.projections = projections;
    }

    /** Every row's state. */
    public <R extends FoldedRow, S> List<S> all(Class<R> row, Class<S> state) {
        return found(row, state, () -> documents("", row, Map.of()), any -> true);
    }

    /** The states of the rows that exist among these ids. */
    public <R extends FoldedRow, S> List<S> some(
            Class<R> row, Class<S> state, Collection<String> ids) {
        var then = AsOf.current();
        return then.isPresent()
                ? past(then.get(), state, ids)
                : read(documents(" where r.id in :ids", row, Map.of("ids", ids)), state);
    }

    /**
     * The states that a query of the feature's own finds.
     *
     * @param today the documents it finds in the rows
     * @param then the same narrowing, of a state as of an earlier time
     */
    public <R extends FoldedRow, S> List<S> found(
            Class<R> row, Class<S> state, Supplier<List<String>> today, Predicate<S> then) {
        var lookedBackTo = AsOf.current();
        return lookedBackTo.isPresent()
                ? past(lookedBackTo.get(), state, ids(row)).stream().filter(then).toList()
                : read(today.get(), state);
    }

    /** The version of one row, empty where there is none. */
    public Optional<Long> version(Class<? extends FoldedRow> row, String id) {
        return entities.createQuery(
                        "select r.version from " + row.getSimpleName() + " r where r.id = :id",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** No row is ever taken away, so that today's tell which records there may have been. */
    private List<String> ids(Class<? extends FoldedRow> row) {
        return entities.createQuery("select r.id from " + row.getSimpleName() + " r", String.class)
                .getResultList();
    }

    private List<String> documents(
            String where, Class<? extends FoldedRow> row, Map<String, ?> values) {
        var query =
                entities.createQuery(
                        "select r.document from " + row.getSimpleName() + " r" + where,
                        String.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private <S> List<S> past(AsOf then, Class<S> state, Collection<String> ids) {
        return projections
                .get()
                .filter(FoldedProjection.class::isInstance)
                .<FoldedProjection<?, ?, ?>>map(each -> (FoldedProjection<?, ?, ?>) each)
                .filter(projection -> projection.state() == state)
                .findFirst()
                .map(projection -> past(then, projection, ids).map(state::cast).toList())
                .orElseThrow(() -> new IllegalArgumentException(state + " is folded by nobody"));
    }

    private <E, S> Stream<S> past(
            AsOf then, FoldedProjection<E, S, ?> projection, Collection<String> ids) {
        return past.some(then, projection.eventType(), projection.folding(), ids).values().stream();
    }

    private <S> List<S> read(List<String> found, Class<S> state) {
        return found.stream().map(document -> documents.read(document, state)).toList();
    }
}
