package org.labgoals.career.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;

/** The career framework's row. */
@Entity
@Table(name = "career_framework")
class FrameworkRow extends FoldedRow {

    /** For Hibernate, which fills the fields. */
    protected FrameworkRow() {}

    FrameworkRow(String id) {
        super(id);
    }
}
