package org.labgoals.feedback.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.platform.projection.FoldedRow;

/** The row of what somebody said once. */
@Entity
@Table(name = "feedback")
class FeedbackRow extends FoldedRow {

    private String person;
    private @Nullable String author;
    private @Nullable String request;
    private boolean waiting;

    /** For Hibernate, which fills the fields. */
    protected FeedbackRow() {}

    FeedbackRow(String id) {
        super(id);
    }

    void hold(FeedbackState feedback) {
        person = feedback.person().value();
        author = feedback.by() == null ? null : feedback.by().value();
        request = feedback.request() == null ? null : feedback.request().value();
        waiting = feedback.waitsForManager() || feedback.waitsForAuditor();
    }
}
