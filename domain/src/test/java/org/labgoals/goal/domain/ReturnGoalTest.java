package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ReturnGoal;
import org.labgoals.goal.domain.GoalEvent.GoalReturned;
import org.labgoals.shared.domain.Occasion;

class ReturnGoalTest {
    private static ReturnGoal handBack(Occasion who, String reason) {
        return new ReturnGoal(GOAL, who, text(reason));
    }

    @Test
    void theManagerHandsASubmittedDraftBackWithAReason() {
        GoalScenario goal = aGoal().submitted();
        goal.when(handBack(goal.manager(), "Which baseline?"))
                .then(new GoalReturned(GOAL, text("Which baseline?")));
        assertFalse(goal.state.submitted());
        assertEquals(text("Which baseline?"), goal.state.returnReason());
        assertNull(goal.submitted().state.returnReason());
    }

    @Test
    void aReasonIsNeeded() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(handBack(goal.manager(), " "), GoalRule.REASON_MISSING);
    }

    @Test
    void returningAgainForTheSameReasonChangesNothing() {
        GoalScenario goal = aGoal().submitted();
        goal.when(handBack(goal.manager(), "Why?"))
                .when(handBack(goal.manager(), "Why?"))
                .thenNothing();
        goal.refuses(handBack(goal.manager(), "Why else?"), GoalRule.NOT_SUBMITTED);
    }

    @Test
    void onlyTheManagerReturns() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(handBack(goal.owner(), "Mine."), GoalRule.ONLY_THE_MANAGER_RETURNS);
        goal.refuses(handBack(goal.ownerAsDeputy(), "Mine."), GoalRule.ONLY_THE_MANAGER_RETURNS);
    }

    @Test
    void anActiveGoalIsNotReturned() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(handBack(goal.manager(), "Why?"), GoalRule.ALREADY_ACTIVE);
    }
}
