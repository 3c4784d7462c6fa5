package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.application.NextStep;

class GoalStepsTest {

    private static final NextStep NOTHING_NEXT =
            new NextStep(NextStep.What.NOTHING, null, NextStep.Turn.NOBODY);

    @Test
    void aCheckInStandsOutUntilTheSelfAssessmentIsDue() {
        EnumSet<Step> both = EnumSet.of(Step.CHECK_IN, Step.ASSESS_SELF);
        assertThat(GoalSteps.of(both, NOTHING_NEXT).main()).isEqualTo(Step.CHECK_IN);
        NextStep due = new NextStep(NextStep.What.ASSESS_SELF, null, NextStep.Turn.OWNER);
        assertThat(GoalSteps.of(both, due).main()).isEqualTo(Step.ASSESS_SELF);
    }

    @Test
    void aManagerWithASubmittedGoalIsOfferedActivationWithReturnBesideIt() {
        GoalSteps steps = GoalSteps.of(EnumSet.of(Step.ACTIVATE, Step.RETURN), NOTHING_NEXT);
        assertThat(steps.main()).isEqualTo(Step.ACTIVATE);
        assertThat(steps.beside()).isEqualTo(Step.RETURN);
        assertThat(steps.more()).isEmpty();
    }

    @Test
    void givingUpIsNeverTheObviousStep() {
        GoalSteps steps = GoalSteps.of(EnumSet.of(Step.WITHDRAW), NOTHING_NEXT);
        assertThat(steps.main()).isNull();
        assertThat(steps.more()).containsExactly(Step.WITHDRAW);
    }

    @Test
    void everyStepIsOffered() {
        GoalSteps steps = GoalSteps.of(EnumSet.allOf(Step.class), NOTHING_NEXT);
        assertThat(2 + steps.more().size()).isEqualTo(Step.values().length);
    }

    @Test
    void anAddressOpensOnlyAStepTheViewerCanTake() {
        assertThat(GoalSteps.wished("check-in", Set.of(Step.CHECK_IN))).isEqualTo(Step.CHECK_IN);
        assertThat(GoalSteps.wished("check-in", Set.of())).isNull();
        assertThat(GoalSteps.wished(null, Set.of(Step.CHECK_IN))).isNull();
    }
}
