package org.labgoals.feedback.domain;

/** Names what one person said at one time. */
public record FeedbackId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
