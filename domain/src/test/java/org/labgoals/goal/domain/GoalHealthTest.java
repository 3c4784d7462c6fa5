package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.CheckIn;
import org.labgoals.goal.domain.Health.Grade;

class GoalHealthTest {
    /** From 52 to 40 minutes in 100 days. */
    private static GoalScenario hundredDays() {
        return active(plan().withDates(TODAY, TODAY.plusDays(100)));
    }

    private static Health healthOf(GoalScenario goal) {
        return GoalHealth.of(goal.state, goal.today);
    }

    private static List<String> keys(Health health) {
        return health.reasons().stream().map(Health.Reason::key).toList();
    }

    private static GoalScenario confident(GoalScenario goal, String value, Confidence confidence) {
        return goal.when(
                new CheckIn(
                        GOAL, goal.owner(), M1, number(value), null, confidence, goal.today, null));
    }

    @Test
    void onTheExpectedCourseIsOnTrack() {
        Health health = healthOf(hundredDays().later(50).checkedIn("46"));
        assertEquals(Grade.ON_TRACK, health.grade());
        assertEquals(List.of("on-expected-course"), keys(health));
    }

    @Test
    void behindTheExpectedCourseIsAtRiskAndFarBehindOffTrack() {
        Health behind = healthOf(hundredDays().later(50).checkedIn("48"));
        assertEquals(Grade.AT_RISK, behind.grade());
        assertEquals(
                List.of("Median order to report", "48", "46", "min"),
                behind.reasons().getFirst().values());
        Health farBehind = healthOf(hundredDays().later(50).checkedIn("51"));
        assertEquals(Grade.OFF_TRACK, farBehind.grade());
        assertEquals(List.of("far-behind-expected-course"), keys(farBehind));
    }

    @Test
    void aValueIsComparedWithTheCourseOnItsOwnDay() {
        assertEquals(
                Grade.ON_TRACK,
                healthOf(hundredDays().later(20).checkedIn("49.5").later(30)).grade());
    }

    @Test
    void silenceIsNeverGreen() {
        GoalScenario goal = hundredDays();
        assertEquals(Grade.NONE, healthOf(goal).grade());
        assertEquals(List.of("no-check-in-yet"), keys(healthOf(goal)));
        assertEquals(Grade.NONE, healthOf(goal.later(45)).grade());
        assertEquals(Grade.SILENT, healthOf(goal.later(1)).grade());
        GoalScenario once = hundredDays().later(10).checkedIn("50").later(46);
        assertEquals(Grade.SILENT, healthOf(once).grade());
        assertEquals(List.of("46"), healthOf(once).reasons().getFirst().values());
    }

    @Test
    void aPauseExcusesSilence() {
        GoalScenario goal = hundredDays().later(5).checkedIn("51").paused();
        assertEquals(Grade.NONE, healthOf(goal.later(80)).grade());
        assertEquals(
                List.of("behind-expected-course"),
                keys(healthOf(confident(goal.resumed(), "44", Confidence.ON_TRACK))));
    }

    @Test
    void confidenceCounts() {
        assertEquals(
                Grade.AT_RISK,
                healthOf(confident(hundredDays().later(5), "50", Confidence.AT_RISK)).grade());
        assertEquals(
                Grade.OFF_TRACK,
                healthOf(confident(hundredDays().later(5), "50", Confidence.OFF_TRACK)).grade());
    }

    @Test
    void overdueIsOffTrackUnlessEverythingIsMet() {
        GoalScenario goal = hundredDays().later(100).checkedIn("41").later(1);
        assertEquals(Grade.OFF_TRACK, healthOf(goal).grade());
        assertEquals("overdue", keys(healthOf(goal)).getFirst());
        GoalScenario met = hundredDays().later(90).checkedIn("40").later(60);
        assertEquals(Grade.ON_TRACK, healthOf(met).grade());
        assertEquals(List.of("all-measures-met"), keys(healthOf(met)));
    }

    @Test
    void outsideLimitsIsOffTrack() {
        GoalScenario goal =
                active(
                        plan(
                                Measure.within(
                                        text("QC repeats"), "%", null, number("1"), number("3"))));
        assertEquals(List.of("outside-limits"), keys(healthOf(goal.checkedIn("4"))));
        assertEquals(Grade.ON_TRACK, healthOf(goal.checkedIn("2")).grade());
    }

    @Test
    void anOpenMilestoneNearTheTargetDateIsAtRisk() {
        GoalScenario goal =
                active(plan(Measure.milestone(text("Done"))).withDates(TODAY, TODAY.plusDays(40)));
        assertEquals(Grade.AT_RISK, healthOf(goal.later(26)).grade());
    }

    @Test
    void draftsAndEndedGoalsHaveNone() {
        assertEquals(Grade.NONE, healthOf(aGoal()).grade());
        assertEquals(Grade.NONE, healthOf(anAchievedGoal()).grade());
        assertTrue(healthOf(aGoal()).reasons().isEmpty());
    }

    @Test
    void theExpectedCourseRunsStraightFromBaselineToTarget() {
        GoalState goal = hundredDays().state;
        Measure measure = goal.plan().measures().getFirst();
        assertEquals(
                Optional.of(number("52")),
                ExpectedCourse.expectedOn(goal, measure, TODAY.minusDays(9)));
        assertEquals(
                Optional.of(number("49.00")),
                ExpectedCourse.expectedOn(goal, measure, TODAY.plusDays(25)));
        assertEquals(
                Optional.of(number("40")),
                ExpectedCourse.expectedOn(goal, measure, LocalDate.of(2030, 1, 1)));
    }

    @Test
    void thereIsNoCourseWithoutABaselineForLimitsAndForMilestones() {
        GoalState goal = hundredDays().state;
        for (Measure measure :
                List.of(
                        Measure.milestone(text("Done")),
                        Measure.within(text("n"), "%", number("1"), number("1"), number("2")),
                        Measure.numeric(text("n"), "min", Direction.REDUCE, null, number("2")))) {
            assertEquals(Optional.empty(), ExpectedCourse.expectedOn(goal, measure, TODAY));
        }
    }

    @Test
    void progressIsThePartOfTheWayThatIsGone() {
        GoalScenario goal = hundredDays().later(10);
        Measure measure = goal.state.plan().measures().getFirst();
        assertEquals(Optional.empty(), MeasureProgress.percent(goal.state, measure));
        assertEquals(Optional.of(50), MeasureProgress.percent(goal.checkedIn("46").state, measure));
        assertEquals(
                Optional.of(99), MeasureProgress.percent(goal.checkedIn("40.01").state, measure));
        assertEquals(
                Optional.of(100), MeasureProgress.percent(goal.checkedIn("12").state, measure));
        assertEquals(Optional.of(0), MeasureProgress.percent(goal.checkedIn("60").state, measure));
    }
}
