package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ResumeGoal;

class ResumeGoalTest {
    @Test
    void aPausedGoalGoesOn() {
        GoalScenario goal = anActiveGoal().paused().later(20).resumed();
        assertFalse(goal.state.isPaused());
        goal.checkedIn("47");
    }

    @Test
    void resumingAgainChangesNothing() {
        GoalScenario goal = anActiveGoal().paused().later(20).resumed().resumed().thenNothing();
        goal.refuses(
                new ResumeGoal(GOAL, goal.owner(), text("Other."), goal.today),
                GoalRule.NOT_PAUSED);
    }

    @Test
    void whatWasNeverPausedIsNotResumed() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(new ResumeGoal(GOAL, goal.owner(), null, TODAY), GoalRule.NOT_PAUSED);
    }

    @Test
    void notBeforeThePauseBeganAndNotSilentlyFarBack() {
        GoalScenario goal = anActiveGoal().later(5).paused().later(60);
        goal.refuses(new ResumeGoal(GOAL, goal.owner(), null, TODAY), GoalRule.DAY_TOO_EARLY);
        goal.refuses(
                new ResumeGoal(GOAL, goal.owner(), null, goal.today.minusDays(31)),
                GoalRule.LATE_WITHOUT_REASON);
        goal.when(new ResumeGoal(GOAL, goal.owner(), text("Forgot."), goal.today.minusDays(31)));
    }

    @Test
    void aStrangerDoesNot() {
        GoalScenario goal = anActiveGoal().paused();
        goal.refuses(
                new ResumeGoal(GOAL, goal.stranger(), null, TODAY),
                GoalRule.ONLY_OWNER_OR_MANAGER_PAUSES);
    }
}
