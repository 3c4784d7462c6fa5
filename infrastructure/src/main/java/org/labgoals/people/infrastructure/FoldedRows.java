package org.labgoals.people.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.labgoals.platform.projection.Documents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads states from the documents in their rows. */
@Component
@Transactional(readOnly = true)
class FoldedRows {

    private final Documents documents;
    @PersistenceContext private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    FoldedRows(Documents documents) {
        this.documents = documents;
    }

    <R extends FoldedRow, S> List<S> all(Class<R> row, Class<S> state) {
        return read(
                entities.createQuery(
                                "select r.document from " + row.getSimpleName() + " r",
                                String.class)
                        .getResultStream(),
                state);
    }

    <R extends FoldedRow, S> List<S> some(Class<R> row, Class<S> state, Collection<String> ids) {
        return read(
                entities.createQuery(
                                "select r.document from "
                                        + row.getSimpleName()
                                        + " r where r.id in :ids",
                                String.class)
                        .setParameter("ids", ids)
                        .getResultStream(),
                state);
    }

    Optional<Long> version(Class<? extends FoldedRow> row, String id) {
        return entities.createQuery(
                        "select r.version from " + row.getSimpleName() + " r where r.id = :id",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private <S> List<S> read(Stream<String> found, Class<S> state) {
        return found.map(document -> documents.read(document, state)).toList();
    }
}
