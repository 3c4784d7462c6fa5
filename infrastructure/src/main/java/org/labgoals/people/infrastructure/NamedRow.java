package org.labgoals.people.infrastructure;

import jakarta.persistence.MappedSuperclass;
import org.labgoals.platform.projection.FoldedRow;

/** What the rows of people, teams and laboratories have in common beside their document: a name. */
@MappedSuperclass
abstract class NamedRow extends FoldedRow {

    private String name;

    /** For Hibernate, which fills the fields. */
    protected NamedRow() {}

    NamedRow(String id) {
        super(id);
    }

    /** PostgreSQL's text cannot hold a NUL. */
    void called(String newName) {
        this.name = newName.replace('\0', ' ');
    }
}
