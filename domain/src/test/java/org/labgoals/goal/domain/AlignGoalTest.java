package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.AlignGoal;
import org.labgoals.goal.domain.GoalCommand.DropAlignment;
import org.labgoals.goal.domain.GoalEvent.AmendmentProposed;
import org.labgoals.goal.domain.GoalEvent.DraftRevised;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;

class AlignGoalTest {

    private static final ObjectiveId FASTER = new ObjectiveId("faster");

    private static Alignment supporting(String how) {
        return new Alignment(FASTER, Contribution.DIRECT, text(how));
    }

    private static AlignGoal align(Occasion who, String how) {
        return new AlignGoal(GOAL, who, supporting(how), text("New objective"));
    }

    private static DropAlignment drop(Occasion who) {
        return new DropAlignment(GOAL, who, FASTER, text("It moved away"));
    }

    @Test
    void theOwnerAlignsADraftByRevisingIt() {
        GoalScenario goal = aGoal();
        goal.when(align(goal.owner(), "First leg of the way"));
        assertTrue(goal.events.getFirst() instanceof DraftRevised);
        assertEquals(List.of(supporting("First leg of the way")), goal.state.plan().alignments());
        goal.when(align(goal.owner(), "First leg of the way")).thenNothing();
    }

    @Test
    void sayingItAnewReplacesTheSentenceAndKeepsThePlace() {
        GoalScenario goal = aGoal();
        goal.when(align(goal.owner(), "First"));
        goal.when(align(goal.owner(), "Better said"));
        assertEquals(List.of(supporting("Better said")), goal.state.plan().alignments());
    }

    @Test
    void onceActiveItIsAnAmendmentThatTheManagerDecides() {
        GoalScenario goal = anActiveGoal();
        goal.when(align(goal.owner(), "First leg of the way"));
        assertTrue(goal.events.getFirst() instanceof AmendmentProposed);
        assertTrue(goal.state.plan().alignments().isEmpty());
        goal.accepted(1);
        assertEquals(1, goal.state.plan().alignments().size());
        goal.when(drop(goal.owner()));
        goal.accepted(2);
        assertTrue(goal.state.plan().alignments().isEmpty());
        goal.when(drop(goal.owner())).thenNothing();
    }

    @Test
    void anAmendmentNeedsAReason() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                new AlignGoal(GOAL, goal.owner(), supporting("How"), null),
                GoalRule.REASON_MISSING);
    }

    @Test
    void nobodyElseAlignsAndNothingAfterTheEnd() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(align(goal.manager(), "Mine"), GoalRule.ONLY_THE_OWNER);
        goal.refuses(drop(goal.manager()), GoalRule.ONLY_THE_OWNER);
        GoalScenario ended = anAchievedGoal();
        ended.refuses(align(ended.owner(), "Too late"), GoalRule.GOAL_HAS_ENDED);
    }

    @Test
    void aSentenceSaysHow() {
        GoalScenario goal = aGoal();
        goal.refuses(align(goal.owner(), " "), GoalRule.TEXT_MISSING);
    }
}
