package org.labgoals.review.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.labgoals.platform.projection.FoldedRow;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.review.domain.ReviewStatus;

/** A person's row, with all their reviews. */
@Entity
@Table(name = "review_record")
class ReviewRecordRow extends FoldedRow {

    private boolean open;

    /** For Hibernate, which fills the fields. */
    protected ReviewRecordRow() {}

    ReviewRecordRow(String id) {
        super(id);
    }

    void hold(ReviewState reviews) {
        open = reviews.reviews().stream().anyMatch(one -> one.status() == ReviewStatus.OPEN);
    }
}
