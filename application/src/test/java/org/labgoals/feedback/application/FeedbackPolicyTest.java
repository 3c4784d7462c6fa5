package org.labgoals.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackRequestCommand;

class FeedbackPolicyTest {

    @Test
    void everyCommandHasALine() {
        assertThat(FeedbackPolicy.POLICY.missing(FeedbackCommand.class)).isEmpty();
        assertThat(FeedbackPolicy.POLICY.missing(FeedbackRequestCommand.class)).isEmpty();
    }
}
