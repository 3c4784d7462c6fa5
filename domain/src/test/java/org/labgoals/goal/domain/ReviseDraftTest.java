package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ReviseDraft;

class ReviseDraftTest {
    @Test
    void theOwnerRewritesTheDraft() {
        GoalScenario goal = aGoal();
        goal.when(new ReviseDraft(GOAL, goal.owner(), titled("Cut it to 40 minutes")));
        assertEquals(text("Cut it to 40 minutes"), goal.state.plan().title());
    }

    @Test
    void aMeasureKeepsItsIdAndNoIdIsUsedTwice() {
        GoalScenario goal = aGoal();
        goal.when(new ReviseDraft(GOAL, goal.owner(), plan(Measure.milestone(text("Done")))));
        assertEquals(M2, goal.state.plan().measures().getFirst().id());
        goal.when(
                new ReviseDraft(
                        GOAL,
                        goal.owner(),
                        plan(minutes(), Measure.milestone(text("Done")).withId(M2))));
        assertEquals(M3, goal.state.plan().measures().getFirst().id());
        assertEquals(M2, goal.state.plan().measures().getLast().id());
        goal.refuses(
                new ReviseDraft(GOAL, goal.owner(), plan(minutes().withId(M1))),
                GoalRule.NO_SUCH_MEASURE);
    }

    @Test
    void theSamePlanAgainChangesNothing() {
        GoalScenario goal = aGoal().submitted();
        goal.when(new ReviseDraft(GOAL, goal.owner(), plan())).thenNothing();
        assertTrue(goal.state.submitted());
    }

    @Test
    void revisingASubmittedDraftTakesTheSubmissionBack() {
        GoalScenario goal = aGoal().submitted();
        goal.when(new ReviseDraft(GOAL, goal.owner(), titled("Another title")));
        assertFalse(goal.state.submitted());
        assertFalse(goal.state.isPrivate());
    }

    @Test
    void nobodyElseRevises() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(
                new ReviseDraft(GOAL, goal.manager(), titled("Mine")), GoalRule.ONLY_THE_OWNER);
    }

    @Test
    void anActiveGoalIsAmendedInstead() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(new ReviseDraft(GOAL, goal.owner(), titled("Easier")), GoalRule.USE_AMENDMENT);
        assertEquals("use-amendment", GoalRule.USE_AMENDMENT.code());
        GoalScenario reviewed = aReviewedGoal();
        reviewed.refuses(
                new ReviseDraft(GOAL, reviewed.owner(), titled("Easier")), GoalRule.USE_AMENDMENT);
    }

    @Test
    void anEndedGoalStaysAsItIs() {
        GoalScenario goal = aGoal().withdrawn();
        goal.refuses(new ReviseDraft(GOAL, goal.owner(), titled("Again")), GoalRule.GOAL_HAS_ENDED);
    }
}
