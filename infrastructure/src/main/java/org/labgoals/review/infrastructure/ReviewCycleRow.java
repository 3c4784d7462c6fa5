package org.labgoals.review.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;

/** A cycle's row. */
@Entity
@Table(name = "review_cycle")
class ReviewCycleRow extends FoldedRow {

    /** For Hibernate, which fills the fields. */
    protected ReviewCycleRow() {}

    ReviewCycleRow(String id) {
        super(id);
    }
}
