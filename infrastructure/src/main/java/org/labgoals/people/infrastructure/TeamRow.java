package org.labgoals.people.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A team's row. */
@Entity
@Table(name = "team")
class TeamRow extends NamedRow {

    /** For Hibernate, which fills the fields. */
    protected TeamRow() {}

    TeamRow(String id) {
        super(id);
    }
}
