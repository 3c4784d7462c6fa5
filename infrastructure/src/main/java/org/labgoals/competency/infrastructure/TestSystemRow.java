package org.labgoals.competency.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;

/** A test system's row. */
@Entity
@Table(name = "test_system")
class TestSystemRow extends FoldedRow {

    /** For Hibernate, which fills the fields. */
    protected TestSystemRow() {}

    TestSystemRow(String id) {
        super(id);
    }
}
