package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.PauseGoal;
import org.labgoals.goal.domain.GoalEvent.GoalPaused;

class PauseGoalTest {
    @Test
    void theOwnerPausesWithAReason() {
        GoalScenario goal =
                anActiveGoal().paused().then(new GoalPaused(GOAL, text("Parental leave."), TODAY));
        assertTrue(goal.state.isPaused());
        assertEquals(GoalStatus.ACTIVE, goal.state.status());
        GoalScenario other = anActiveGoal();
        other.refuses(new PauseGoal(GOAL, other.owner(), text(""), TODAY), GoalRule.REASON_MISSING);
    }

    @Test
    void theManagerPausesToo() {
        GoalScenario goal = anActiveGoal();
        goal.when(new PauseGoal(GOAL, goal.manager(), text("Staffing."), TODAY));
        assertTrue(goal.state.isPaused());
    }

    @Test
    void aStrangerDoesNot() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                new PauseGoal(GOAL, goal.stranger(), text("No."), TODAY),
                GoalRule.ONLY_OWNER_OR_MANAGER_PAUSES);
    }

    @Test
    void pausingAgainForTheSameReasonChangesNothing() {
        GoalScenario goal = anActiveGoal().paused().paused().thenNothing();
        goal.refuses(
                new PauseGoal(GOAL, goal.owner(), text("Other."), TODAY), GoalRule.ALREADY_PAUSED);
    }

    @Test
    void onlyAnActiveGoalIsPaused() {
        GoalScenario goal = aGoal();
        goal.refuses(new PauseGoal(GOAL, goal.owner(), text("No."), TODAY), GoalRule.NOT_ACTIVE);
    }

    @Test
    void notBeforeItWasActivated() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                new PauseGoal(GOAL, goal.owner(), text("No."), TODAY.minusDays(1)),
                GoalRule.DAY_TOO_EARLY);
    }

    @Test
    void theReasonAlsoExcusesTellingItLate() {
        GoalScenario goal = anActiveGoal().later(60);
        goal.when(new PauseGoal(GOAL, goal.owner(), text("Ill for two months."), TODAY));
        assertEquals(TODAY, goal.state.pausedOn());
        assertFalse(goal.state.isFinal());
    }
}
