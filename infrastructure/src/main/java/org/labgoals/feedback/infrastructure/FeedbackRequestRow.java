package org.labgoals.feedback.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.platform.projection.FoldedRow;

/** A request's row. */
@Entity
@Table(name = "feedback_request")
class FeedbackRequestRow extends FoldedRow {

    private String asker;

    @Column(name = "open_until")
    private @Nullable LocalDate openUntil;

    /** For Hibernate, which fills the fields. */
    protected FeedbackRequestRow() {}

    FeedbackRequestRow(String id) {
        super(id);
    }

    void hold(FeedbackRequestState request) {
        asker = request.by().value();
        openUntil = request.withdrawnOn() == null ? request.answeredUntil() : null;
    }
}
