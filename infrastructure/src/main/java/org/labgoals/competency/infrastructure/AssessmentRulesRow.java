package org.labgoals.competency.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;

/** The row of the rules of assessment. */
@Entity
@Table(name = "assessment_rules")
class AssessmentRulesRow extends FoldedRow {

    /** For Hibernate, which fills the fields. */
    protected AssessmentRulesRow() {}

    AssessmentRulesRow(String id) {
        super(id);
    }
}
