package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.MarkPersonal;
import org.labgoals.shared.domain.Occasion;

class MarkPersonalTest {
    private static MarkPersonal personal(Occasion who, String reason) {
        return new MarkPersonal(GOAL, who, text(reason));
    }

    @Test
    void theManagerMarksAnUnalignedGoalAsPersonal() {
        GoalScenario goal = anActiveGoal();
        goal.when(personal(goal.manager(), "Serves the career."));
        assertFalse(goal.state.isUnaligned());
        goal.when(personal(goal.manager(), "Serves the career.")).thenNothing();
    }

    @Test
    void theOwnerDoesNot() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(personal(goal.owner(), "Mine."), GoalRule.ONLY_THE_MANAGER_MARKS_PERSONAL);
    }

    @Test
    void aReasonIsNeeded() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(personal(goal.manager(), " "), GoalRule.REASON_MISSING);
    }

    @Test
    void aGoalThatServesAnObjectiveIsNotPersonal() {
        GoalScenario goal = active(aligned("o-1"));
        goal.refuses(personal(goal.manager(), "Why."), GoalRule.SERVES_AN_OBJECTIVE);
    }

    @Test
    void onceAlignedItIsNoLongerPersonal() {
        GoalScenario goal = anActiveGoal();
        goal.when(personal(goal.manager(), "Serves the career."));
        goal.proposed(new PlanChanges(null, null, alignments("o-1"))).accepted(1);
        assertNull(goal.state.personalReason());
    }

    @Test
    void neitherADraftNorAnEndedGoal() {
        GoalScenario draft = aGoal().submitted();
        draft.refuses(personal(draft.manager(), "Why."), GoalRule.NOT_ACTIVE);
        GoalScenario ended = anAchievedGoal();
        ended.refuses(personal(ended.manager(), "Why."), GoalRule.GOAL_HAS_ENDED);
    }
}
