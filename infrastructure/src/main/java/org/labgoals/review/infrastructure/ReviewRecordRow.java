package org.labgoals.review.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;

/** A person's row, with all their reviews. */
@Entity
@Table(name = "review_record")
class ReviewRecordRow extends FoldedRow {

    /** For Hibernate, which fills the fields. */
    protected ReviewRecordRow() {}

    ReviewRecordRow(String id) {
        super(id);
    }
}
