package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.WithdrawGoal;

class WithdrawGoalTest {
    @Test
    void aDraftIsDiscardedWithoutAReasonAndStaysPrivate() {
        GoalScenario goal = aGoal();
        goal.when(new WithdrawGoal(GOAL, goal.owner(), null, TODAY));
        assertEquals(GoalStatus.WITHDRAWN, goal.state.status());
        assertTrue(goal.state.isPrivate());
    }

    @Test
    void onlyTheOwnerDiscardsADraft() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(
                new WithdrawGoal(GOAL, goal.manager(), text("No."), TODAY),
                GoalRule.ONLY_THE_OWNER);
    }

    @Test
    void anActiveOrReviewedGoalIsWithdrawnWithAReason() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(new WithdrawGoal(GOAL, goal.owner(), null, TODAY), GoalRule.REASON_MISSING);
        assertEquals(GoalStatus.WITHDRAWN, goal.withdrawn().state.status());
        assertEquals(GoalStatus.WITHDRAWN, aReviewedGoal().withdrawn().state.status());
        GoalScenario byManager = anActiveGoal();
        byManager.when(new WithdrawGoal(GOAL, byManager.manager(), text("Moved."), TODAY));
        assertTrue(byManager.state.isFinal());
    }

    @Test
    void aPausedGoalIsNoLongerPausedOnceWithdrawn() {
        assertFalse(anActiveGoal().paused().withdrawn().state.isPaused());
    }

    @Test
    void aStrangerDoesNot() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                new WithdrawGoal(GOAL, goal.stranger(), text("No."), TODAY),
                GoalRule.ONLY_OWNER_OR_MANAGER_WITHDRAWS);
    }

    @Test
    void withdrawingAgainChangesNothing() {
        GoalScenario goal = anActiveGoal().withdrawn().withdrawn().thenNothing();
        goal.refuses(
                new WithdrawGoal(GOAL, goal.owner(), text("Other."), TODAY),
                GoalRule.GOAL_HAS_ENDED);
    }
}
