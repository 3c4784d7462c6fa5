package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ConfirmAchieved;
import org.labgoals.shared.domain.Occasion;

class ConfirmAchievedTest {
    private static ConfirmAchieved confirm(
            GoalScenario goal, Occasion who, MeasureException... exceptions) {
        return new ConfirmAchieved(GOAL, who, text("Well done."), List.of(exceptions), goal.today);
    }

    private static MeasureException excepted(MeasureId measure, String reason) {
        return new MeasureException(measure, text(reason));
    }

    @Test
    void aReviewedGoalWithEveryMeasureMetIsConfirmed() {
        GoalScenario goal = anAchievedGoal();
        assertEquals(GoalStatus.ACHIEVED, goal.state.status());
        assertEquals(text("Well done."), goal.state.ending().text());
    }

    @Test
    void ownerCannotConfirmOwnGoalEvenAsDeputy() {
        GoalScenario goal = anActiveGoal().checkedIn("39").selfAssessed().reviewed();
        goal.refuses(confirm(goal, goal.owner()), GoalRule.ONLY_THE_MANAGER_CONFIRMS);
        goal.refuses(confirm(goal, goal.ownerAsDeputy()), GoalRule.ONLY_THE_MANAGER_CONFIRMS);
    }

    @Test
    void achievedIsReachedOnlyFromReviewed() {
        GoalScenario active = anActiveGoal().checkedIn("39");
        active.refuses(confirm(active, active.manager()), GoalRule.NOT_REVIEWED);
        GoalScenario continued = aReviewedGoal().continued();
        continued.refuses(confirm(continued, continued.manager()), GoalRule.NOT_REVIEWED);
    }

    @Test
    void anUnmetMeasureNeedsAWrittenException() {
        GoalScenario goal = aReviewedGoal();
        goal.refuses(confirm(goal, goal.manager()), GoalRule.MEASURE_NOT_MET);
        goal.refuses(confirm(goal, goal.manager(), excepted(M1, " ")), GoalRule.REASON_MISSING);
        goal.refuses(confirm(goal, goal.manager(), excepted(M3, "Why.")), GoalRule.NO_SUCH_MEASURE);
        goal.refuses(
                confirm(goal, goal.manager(), excepted(M1, "Why."), excepted(M1, "Why.")),
                GoalRule.EXCEPTION_TWICE);
        goal.when(confirm(goal, goal.manager(), excepted(M1, "The analyser was replaced.")));
        assertEquals(GoalStatus.ACHIEVED, goal.state.status());
    }

    @Test
    void theLatestCheckInCountsNotTheBest() {
        GoalScenario goal =
                anActiveGoal().checkedIn("39").later(1).checkedIn("44").selfAssessed().reviewed();
        goal.refuses(confirm(goal, goal.manager()), GoalRule.MEASURE_NOT_MET);
    }

    @Test
    void confirmingAgainChangesNothing() {
        GoalScenario goal = anAchievedGoal().achieved().thenNothing();
        goal.refuses(
                confirm(goal, goal.manager(), excepted(M1, "Other.")), GoalRule.GOAL_HAS_ENDED);
    }

    @Test
    void notBeforeTheReview() {
        GoalScenario goal = aReviewedGoal().later(2);
        goal.refuses(
                new ConfirmAchieved(
                        GOAL, goal.manager(), text("Done."), List.of(), goal.today.minusDays(3)),
                GoalRule.DAY_TOO_EARLY);
    }

    @Test
    void finalIsFinal() {
        GoalScenario goal = anAchievedGoal();
        goal.refuses(
                new GoalCommand.WithdrawGoal(GOAL, goal.owner(), text("Undo."), goal.today),
                GoalRule.GOAL_HAS_ENDED);
        goal.refuses(
                new GoalCommand.ContinueGoal(
                        GOAL, goal.manager(), null, PlanChanges.NONE, goal.today),
                GoalRule.GOAL_HAS_ENDED);
    }
}
