package org.labgoals.platform.projection;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** Reads states from the documents in their rows. */
@Transactional(readOnly = true)
public class FoldedRows {

    private final Documents documents;
    private final EntityManager entities;

    /** Reads with these. */
    FoldedRows(Documents documents, EntityManager entities) {
        this.documents = documents;
        this.entities = entities;
    }

    /** Every row's state. */
    public <R extends FoldedRow, S> List<S> all(Class<R> row, Class<S> state) {
        return read(
                entities
                        .createQuery(
                                "select r.document from " + row.getSimpleName() + " r",
                                String.class)
                        .getResultList()
                        .stream(),
                state);
    }

    /** The states of the rows that exist among these ids. */
    public <R extends FoldedRow, S> List<S> some(
            Class<R> row, Class<S> state, Collection<String> ids) {
        return read(
                entities
                        .createQuery(
                                "select r.document from "
                                        + row.getSimpleName()
                                        + " r where r.id in :ids",
                                String.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream(),
                state);
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

    private <S> List<S> read(Stream<String> found, Class<S> state) {
        return found.map(document -> documents.read(document, state)).toList();
    }
}
