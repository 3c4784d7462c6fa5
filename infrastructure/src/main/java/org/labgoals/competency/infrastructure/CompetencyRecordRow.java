package org.labgoals.competency.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.platform.projection.FoldedRow;

/** A person's competency record, whole. */
@Entity
@Table(name = "competency_record")
class CompetencyRecordRow extends FoldedRow {

    @Transient private @Nullable CompetencyState folded;

    /** For Hibernate, which fills the fields. */
    protected CompetencyRecordRow() {}

    CompetencyRecordRow(String id) {
        super(id);
    }

    void folded(CompetencyState state) {
        this.folded = state;
    }

    /** What was folded into it in this batch, null where nothing was. */
    @Nullable CompetencyState folded() {
        return folded;
    }
}
