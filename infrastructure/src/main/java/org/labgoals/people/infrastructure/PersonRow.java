package org.labgoals.people.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A person's row. */
@Entity
@Table(name = "person")
class PersonRow extends NamedRow {

    /** For Hibernate, which fills the fields. */
    protected PersonRow() {}

    PersonRow(String id) {
        super(id);
    }
}
