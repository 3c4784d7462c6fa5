package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.SubmitGoal;
import org.labgoals.goal.domain.GoalEvent.GoalSubmitted;

class SubmitGoalTest {
    @Test
    void submissionShowsTheDraftToTheManager() {
        GoalScenario goal = aGoal().submitted().then(new GoalSubmitted(GOAL));
        assertTrue(goal.state.submitted());
        assertFalse(goal.state.isPrivate());
    }

    @Test
    void submittingAgainChangesNothing() {
        aGoal().submitted().submitted().thenNothing();
    }

    @Test
    void onlyTheOwnerSubmits() {
        GoalScenario goal = aGoal();
        goal.refuses(new SubmitGoal(GOAL, goal.manager()), GoalRule.ONLY_THE_OWNER);
    }

    @Test
    void onlyADraftIsSubmitted() {
        GoalScenario active = anActiveGoal();
        active.refuses(new SubmitGoal(GOAL, active.owner()), GoalRule.NOT_DRAFTED);
        GoalScenario ended = anAchievedGoal();
        ended.refuses(new SubmitGoal(GOAL, ended.owner()), GoalRule.GOAL_HAS_ENDED);
    }
}
