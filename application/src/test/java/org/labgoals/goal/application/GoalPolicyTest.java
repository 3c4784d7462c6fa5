package org.labgoals.goal.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand;

class GoalPolicyTest {

    @Test
    void everyGoalCommandHasALineInThePolicyTable() {
        assertThat(GoalPolicy.POLICY.missing(GoalCommand.class)).isEmpty();
    }
}
