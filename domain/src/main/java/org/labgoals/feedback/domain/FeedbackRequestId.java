package org.labgoals.feedback.domain;

/** Names a request for feedback. */
public record FeedbackRequestId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
