package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.CheckIn;

class CheckInTest {
    @Test
    void theOwnerSaysHowAMeasureStands() {
        GoalScenario goal = anActiveGoal().checkedIn("47.5");
        MadeCheckIn made = goal.state.checkIns().getFirst();
        assertEquals(number("47.5"), made.value());
        assertEquals(OWNER, made.by());
        assertEquals("e4", made.event());
    }

    @Test
    void twoAlikeAreTwo() {
        assertEquals(2, anActiveGoal().checkedIn("47").checkedIn("47").state.checkIns().size());
    }

    @Test
    void aContributorChecksInOnTheMeasuresGivenToThem() {
        GoalScenario goal = active(teamPlan());
        goal.when(goal.checkIn(goal.colleague(), M2, "1", TODAY));
        assertEquals(COLLEAGUE, goal.state.checkIns().getFirst().by());
        goal.refuses(
                goal.checkIn(goal.colleague(), M1, "47", TODAY),
                GoalRule.ONLY_OWNER_OR_CONTRIBUTOR_CHECKS_IN);
    }

    @Test
    void theManagerDoesNotCheckIn() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                goal.checkIn(goal.manager(), M1, "47", TODAY),
                GoalRule.ONLY_OWNER_OR_CONTRIBUTOR_CHECKS_IN);
    }

    @Test
    void onlyAnActiveGoalTakesCheckIns() {
        GoalScenario draft = aGoal();
        draft.refuses(draft.checkIn(draft.owner(), M1, "47", TODAY), GoalRule.NOT_ACTIVE);
        GoalScenario reviewed = aReviewedGoal();
        reviewed.refuses(
                reviewed.checkIn(reviewed.owner(), M1, "47", reviewed.today), GoalRule.NOT_ACTIVE);
        GoalScenario ended = anAchievedGoal();
        ended.refuses(ended.checkIn(ended.owner(), M1, "47", ended.today), GoalRule.GOAL_HAS_ENDED);
    }

    @Test
    void aPausedGoalTakesNone() {
        GoalScenario goal = anActiveGoal().paused();
        goal.refuses(goal.checkIn(goal.owner(), M1, "47", TODAY), GoalRule.PAUSED);
    }

    @Test
    void theMeasureExists() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(goal.checkIn(goal.owner(), M3, "47", TODAY), GoalRule.NO_SUCH_MEASURE);
    }

    @Test
    void theValueFitsTheMeasure() {
        GoalScenario goal =
                active(
                        plan(
                                minutes(),
                                Measure.milestone(text("Done")),
                                Measure.ordinal(
                                        text("Level"),
                                        List.of(text("a"), text("b")),
                                        null,
                                        number("1"))));
        goal.refuses(goal.checkIn(goal.owner(), M1, "1e13", TODAY), GoalRule.NUMBER_BEYOND_REASON);
        goal.refuses(
                goal.checkIn(goal.owner(), M2, "0.5", TODAY),
                GoalRule.MILESTONE_NEITHER_OPEN_NOR_REACHED);
        goal.refuses(goal.checkIn(goal.owner(), M3, "2", TODAY), GoalRule.LEVEL_DOES_NOT_EXIST);
        goal.refuses(goal.checkIn(goal.owner(), M3, "-1", TODAY), GoalRule.LEVEL_DOES_NOT_EXIST);
        goal.refuses(goal.checkIn(goal.owner(), M3, "0.5", TODAY), GoalRule.LEVEL_DOES_NOT_EXIST);
        goal.when(goal.checkIn(goal.owner(), M2, "1.0", TODAY))
                .when(goal.checkIn(goal.owner(), M3, "1", TODAY));
    }

    @Test
    void theDayLiesNotInTheFutureAndNotBeforeTheStart() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                goal.checkIn(goal.owner(), M1, "47", TODAY.plusDays(1)),
                GoalRule.DAY_IN_THE_FUTURE);
        goal.when(goal.checkIn(goal.owner(), M1, "50", plan().startDate()));
        goal.refuses(
                goal.checkIn(goal.owner(), M1, "50", plan().startDate().minusDays(1)),
                GoalRule.DAY_TOO_EARLY);
    }

    @Test
    void workBegunBeforeThePlannedStartCountsFromActivation() {
        GoalScenario goal = active(plan().withDates(TODAY.plusDays(10), TARGET)).later(3);
        goal.when(goal.checkIn(goal.owner(), M1, "50", TODAY));
    }

    @Test
    void moreThanThirtyDaysBackAsksForAReason() {
        GoalScenario goal = anActiveGoal().later(40);
        goal.when(goal.checkIn(goal.owner(), M1, "50", goal.today.minusDays(30)));
        goal.refuses(
                goal.checkIn(goal.owner(), M1, "50", goal.today.minusDays(31)),
                GoalRule.LATE_WITHOUT_REASON);
        goal.when(
                new CheckIn(
                        GOAL,
                        goal.owner(),
                        M1,
                        number("50"),
                        null,
                        Confidence.AT_RISK,
                        goal.today.minusDays(31),
                        text("The export was broken.")));
    }

    @Test
    void notesHaveALimit() {
        GoalScenario goal = anActiveGoal();
        goal.refuses(
                new CheckIn(
                        GOAL,
                        goal.owner(),
                        M1,
                        number("50"),
                        text("x".repeat(4_001)),
                        Confidence.AT_RISK,
                        TODAY,
                        null),
                GoalRule.TEXT_TOO_LONG);
    }
}
