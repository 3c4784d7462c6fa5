package org.labgoals.people.infrastructure;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What the rows of people, teams and laboratories have in common: a folded state as a document. */
@MappedSuperclass
abstract class FoldedRow {

    @Id private String id;
    private String name;
    private long version;
    private String document;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected FoldedRow() {}

    @SuppressWarnings("NullAway.Init")
    FoldedRow(String id) {
        this.id = id;
    }

    /** PostgreSQL's text cannot hold a NUL; the document escapes it. */
    void hold(String newName, long newVersion, String newDocument) {
        this.name = newName.replace('\0', ' ');
        this.version = newVersion;
        this.document = newDocument;
    }

    String document() {
        return document;
    }
}
