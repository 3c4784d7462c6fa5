package org.labgoals.people.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A laboratory's row. */
@Entity
@Table(name = "laboratory")
class LaboratoryRow extends NamedRow {

    /** For Hibernate, which fills the fields. */
    protected LaboratoryRow() {}

    LaboratoryRow(String id) {
        super(id);
    }
}
