package org.labgoals.review.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCycleCommand;

class ReviewPolicyTest {

    @Test
    void everyCommandHasALine() {
        assertThat(ReviewPolicy.POLICY.missing(ReviewCommand.class)).isEmpty();
        assertThat(ReviewPolicy.POLICY.missing(ReviewCycleCommand.class)).isEmpty();
    }
}
