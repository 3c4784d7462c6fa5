package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.GoalPage.Step;

class GoalStepsTest {

    @Test
    void aManagerWithASubmittedGoalIsOfferedActivationWithReturnBesideIt() {
        GoalSteps steps = GoalSteps.of(EnumSet.of(Step.ACTIVATE, Step.RETURN));
        assertThat(steps.main()).isEqualTo(Step.ACTIVATE);
        assertThat(steps.beside()).isEqualTo(Step.RETURN);
        assertThat(steps.more()).isEmpty();
    }

    @Test
    void givingUpIsNeverTheObviousStep() {
        GoalSteps steps = GoalSteps.of(EnumSet.of(Step.WITHDRAW));
        assertThat(steps.main()).isNull();
        assertThat(steps.more()).containsExactly(Step.WITHDRAW);
    }

    @Test
    void everyStepButCorrectingIsOffered() {
        GoalSteps steps = GoalSteps.of(EnumSet.allOf(Step.class));
        assertThat(2 + steps.more().size()).isEqualTo(Step.values().length - 1);
    }

    @Test
    void anAddressOpensOnlyAStepTheViewerCanTake() {
        assertThat(GoalSteps.wished("check-in", Set.of(Step.CHECK_IN))).isEqualTo(Step.CHECK_IN);
        assertThat(GoalSteps.wished("check-in", Set.of())).isNull();
        assertThat(GoalSteps.wished(null, Set.of(Step.CHECK_IN))).isNull();
    }
}
