package org.labgoals.platform.projection;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row that keeps a folded state as a document; columns to search by are its subclass's own. */
@MappedSuperclass
public abstract class FoldedRow {

    @Id private String id;
    private long version;
    private String document;

    /** For Hibernate, which fills the fields. */
    protected FoldedRow() {}

    /** An empty row of the record with this id. */
    protected FoldedRow(String id) {
        this.id = id;
    }

    void hold(long newVersion, String newDocument) {
        this.version = newVersion;
        this.document = newDocument;
    }

    long version() {
        return version;
    }

    String document() {
        return document;
    }
}
