package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.career.domain.CareerScenario.ANA;
import static org.labgoals.career.domain.CareerScenario.CARL;
import static org.labgoals.career.domain.CareerScenario.TODAY;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.day;
import static org.labgoals.career.domain.CareerScenario.text;
import static org.labgoals.career.domain.CareerScenario.under;
import static org.labgoals.career.domain.SomeRules.asked;
import static org.labgoals.career.domain.SomeRules.assessing;
import static org.labgoals.career.domain.SomeRules.earning;
import static org.labgoals.career.domain.SomeRules.from;
import static org.labgoals.career.domain.SomeRules.points;
import static org.labgoals.career.domain.SomeRules.sharing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.career.domain.CareerCommand.WithdrawEntry;
import org.labgoals.career.domain.MaintenanceMeter.Less;

class MaintenanceTest {

    private static final String NOW = TODAY.toString();

    // --- what something is worth

    @Test
    void aContactHourIsAPointAQuarterHourTenASemesterHourFifteen() {
        var ana = aRecord().holding("mls", "2025-01-01").learned("2025-02-01", "2.5");
        assertEquals("2.5", ana.counted(1, NOW));
        ana.studied("college-quarter", "2025-03-01", "1");
        assertEquals("12.5", ana.counted(1, NOW));
        var bo = aRecord().holding("mls", "2025-01-01");
        assertEquals("15", bo.studied("college-semester", "2025-03-01", "1").counted(1, NOW));
    }

    @Test
    void whatTheRuleOfItsDayDoesNotNameCountsForNothing() {
        var ana = under(earning(points("semester-hour", "15"), asked()));
        ana.holding("mls", "2025-01-01").learned("2025-02-01", "3");
        assertEquals("0", ana.counted(1, NOW));
        assertEquals(Less.KIND_NOT_RECOGNISED, less(ana));
    }

    @Test
    void aPresentationCountsWhereTheRuleNamesIt() {
        var ana = aRecord().holding("mls", "2025-01-01");
        ana.when(ana.activity(ActivityKind.PRESENTATION, "2025-09-01", null));
        ana.when(ana.activity(ActivityKind.COMMITTEE, "2025-09-01", null));
        assertEquals("2", ana.counted(1, NOW));
    }

    @Test
    void mentoringCountsOnceTheColleagueHasConfirmedIt() {
        var ana = aRecord().holding("mls", "2025-01-01");
        ana.when(ana.activity(ActivityKind.MENTORING, "2025-09-01", CARL));
        assertEquals("0", ana.counted(1, NOW));
        ana.when(new ConfirmActivity(ANA, ana.carl(), 1));
        assertEquals("3", ana.counted(1, NOW));
    }

    // --- competency assessments of the employer

    @Test
    void aCompletedAssessmentEarnsItsPointByItself() {
        var ana = under(assessing(null)).holding("bb", "2025-01-01");
        ana.assessed("2025-02-01", "blood-banking").assessed("2025-03-01", "Body fluids");
        assertEquals("2", ana.counted(1, NOW));
        assertEquals("1", ana.counted(1, NOW, "blood-banking"));
        assertEquals(
                List.of(Earned.ASSESSMENT, Earned.ASSESSMENT),
                ana.meter(1, NOW).activities().stream().map(one -> one.what()).toList());
    }

    @Test
    void anAssessmentCountsForNothingWhereTheRuleOfItsDayDoesNotNameIt() {
        var ana = under(asked(), from(day("2025-06-01"), assessing(null)));
        ana.holding("mls", "2025-01-01").assessed("2025-05-31", "x").assessed("2025-06-01", "x");
        assertEquals("1", ana.counted(1, NOW));
    }

    @Test
    void anAssessmentOutsideTheCycleCountsForNothing() {
        var ana = under(assessing(null)).holding("mls", "2025-01-01");
        assertEquals("0", ana.assessed("2024-12-31", "x").counted(1, NOW));
        assertEquals("1", ana.assessed("2025-01-01", "x").counted(1, NOW));
        assertEquals("0", ana.counted(1, "2025-01-01", "safety"));
    }

    @Test
    void anAssessmentThatThePersonLoggedThemselvesCountsOnce() {
        var ana = under(assessing(null)).holding("mls", "2025-01-01");
        ana.assessed("2025-02-01", "x").studied("competency-assessment", "2025-02-01", "1");
        assertEquals("1", ana.counted(1, NOW));
    }

    @Test
    void assessmentsGiveAsManyPointsInACycleAsItsRuleAllows() {
        var ana = under(assessing("2")).holding("mls", "2025-01-01");
        ana.assessed("2025-02-01", "x").assessed("2025-03-01", "x").assessed("2025-04-01", "x");
        assertEquals("2", ana.counted(1, NOW));
        assertEquals(Less.LIMIT_OF_ITS_KIND, less(ana));
        assertEquals("1", ana.assessed("2028-01-01", "x").counted(1, "2028-01-01"));
    }

    // --- categories and minima

    @Test
    void pointsFillTheCategoriesTheyAreClaimedForAndTheRestIsFree() {
        var ana = aRecord().holding("bb", "2025-01-01");
        ana.learned("2025-02-01", "6", "blood-banking", "1.5", "safety", "0.5");
        assertEquals("1.5", ana.counted(1, NOW, "blood-banking"));
        assertEquals("0.5", ana.counted(1, NOW, "safety"));
        assertEquals("6", ana.counted(1, NOW));
    }

    @Test
    void theAreaOfTheMinimumIsTheAreaTheCredentialCertifies() {
        var ana = aRecord().holding("bb", "2025-01-01").holding("c", "2025-01-01");
        ana.learned("2025-02-01", "4", "chemistry", "4");
        assertEquals("0", ana.counted(1, NOW, "blood-banking"));
        assertEquals("4", ana.counted(2, NOW, "chemistry"));
        assertEquals(1, aGeneralist().meter(1, NOW).minima().size());
    }

    @Test
    void thirtySixPointsWithoutASafetyPointAreNotEnough() {
        var ana = aGeneralist().learned("2025-02-01", "40");
        assertFalse(ana.meter(1, NOW).isMet());
        assertEquals("1", ana.meter(1, NOW).missing().toPlainString());
        assertTrue(ana.learned("2025-02-02", "1", "safety", "1").meter(1, NOW).isMet());
    }

    @Test
    void whatIsMissingIsThePointsOrTheMinimaWhicheverIsMore() {
        var ana = aGeneralist().learned("2025-02-01", "30");
        assertEquals("6", ana.meter(1, NOW).missing().toPlainString());
    }

    // --- the limit on coursework

    @Test
    void atMostHalfOfThePointsComeFromCoursework() {
        var ana = aGeneralist().studied("college-semester", "2025-02-01", "1");
        assertEquals("15", ana.counted(1, NOW));
        ana.studied("college-quarter", "2025-03-01", "1");
        assertEquals("18", ana.counted(1, NOW));
        assertEquals(Less.COURSEWORK_LIMIT, less(ana));
        ana.studied("college-quarter", "2025-04-01", "1");
        assertEquals("18", ana.counted(1, NOW));
        assertEquals("19", ana.learned("2025-05-01", "1").counted(1, NOW));
    }

    // --- several credentials

    @Test
    void oneActivityCountsForEveryCredentialItMeets() {
        var ana = aRecord().holding("mls", "2025-01-01").holding("bb", "2024-07-01");
        ana.learned("2025-02-01", "3", "blood-banking", "2");
        assertEquals("3", ana.counted(1, NOW));
        assertEquals("3", ana.counted(2, NOW));
    }

    @Test
    void whereOnlySafetyIsSharedEverythingElseCountsForTheCredentialEnteredFirst() {
        var ana = under(sharing(List.of("safety"), asked()));
        ana.holding("mls", "2025-01-01").holding("bb", "2024-07-01");
        ana.learned("2025-02-01", "4", "safety", "1", "blood-banking", "2");
        assertEquals("4", ana.counted(1, NOW));
        assertEquals("1", ana.counted(2, NOW));
        assertEquals("1", ana.counted(2, NOW, "safety"));
        assertEquals("0", ana.counted(2, NOW, "blood-banking"));
        assertEquals(Less.COUNTS_ELSEWHERE, ana.meter(2, NOW).activities().getLast().less());
    }

    @Test
    void whereOnlySafetyIsSharedWhatFallsInNoOtherCycleStillCounts() {
        var ana = under(sharing(List.of("safety"), asked()));
        ana.holding("mls", "2025-06-01").holding("bb", "2024-07-01");
        ana.learned("2025-02-01", "4");
        assertEquals("4", ana.counted(2, NOW));
    }

    // --- days

    @Test
    void theLastDayOfACycleCountsInItAndTheNextDayInTheNext() {
        var ana = aRecord().holding("mls", "2023-05-17");
        ana.learned("2026-05-16", "1").learned("2026-05-17", "2");
        assertEquals("1", ana.counted(1, "2026-05-16"));
        assertEquals("2", ana.counted(1, "2026-05-17"));
    }

    @Test
    void theMeterOfAnEarlierDayShowsWhatWasLearnedByThen() {
        var ana = aGeneralist().learned("2025-02-01", "3").learned("2025-06-01", "4");
        assertEquals("3", ana.counted(1, "2025-05-31"));
        assertEquals("7", ana.counted(1, "2025-06-01"));
    }

    @Test
    void theDaysLeftRunToTheLastDayOfTheCycle() {
        var meter = aGeneralist().meter(1, "2027-12-01");
        assertEquals(30, meter.daysLeft(day("2027-12-01")));
        assertEquals(0, meter.daysLeft(day("2027-12-31")));
    }

    // --- rules change

    @Test
    void inTheMiddleOfACycleEachActivityEarnsWhatTheRuleOfItsDaySays() {
        var ana =
                under(
                        asked(),
                        from(day("2025-07-01"), earning(points("contact-hour", "0.5"), asked())));
        ana.holding("mls", "2025-01-01");
        ana.learned("2025-06-30", "4").learned("2025-07-01", "4");
        assertEquals("6", ana.counted(1, NOW));
    }

    @Test
    void aCycleAsksForWhatItsFirstDayAskedThoughTheRuleHasChangedSince() {
        var ana = under(asked(), from(day("2025-07-01"), SomeRules.points("45", asked())));
        ana.holding("mls", "2025-06-30").holding("bb", "2025-07-01");
        assertEquals("36", ana.meter(1, NOW).required().toPlainString());
        assertEquals("45", ana.meter(2, NOW).required().toPlainString());
    }

    // --- nothing twice, nothing lost

    @Test
    void withdrawnItNoLongerCounts() {
        var ana = aGeneralist().learned("2025-02-01", "3");
        ana.when(new WithdrawEntry(ANA, ana.ana(), Entry.CE_ACTIVITY, 1, text("Not mine.")));
        assertEquals("0", ana.counted(1, NOW));
    }

    @Test
    void theMeterNamesWhatItCountedAndTheEventItCameWith() {
        var ana = aGeneralist().learned("2025-06-01", "3").learned("2025-02-01", "2");
        var counted = ana.meter(1, NOW).activities();
        assertEquals(List.of(2, 1), counted.stream().map(one -> one.number()).toList());
        assertEquals("e3", counted.getFirst().event());
    }

    @Test
    void everyCredentialInACycleHasItsMeter() {
        var ana = aGeneralist().holding("plain", "2025-01-01").holding("bb", "2025-01-01");
        var meters = Maintenance.on(TODAY, ana.record(), ana.assessed, ana.rules);
        assertEquals(List.of(1, 3), meters.stream().map(MaintenanceMeter::credential).toList());
    }

    @Test
    void aCycleThatIsOverKeepsItsMeter() {
        var ana = aRecord().holding("mls", "2023-01-01");
        ana.learned("2025-12-31", "3").learned("2026-01-01", "4");
        var meters = Maintenance.everyCycle(TODAY, ana.record(), ana.assessed, ana.rules);
        assertEquals(
                List.of("3", "4"),
                meters.stream().map(meter -> meter.counted().toPlainString()).toList());
    }

    private static CareerScenario aGeneralist() {
        return aRecord().holding("mls", "2025-01-01");
    }

    private static Less less(CareerScenario ana) {
        return ana.meter(1, NOW).activities().getLast().less();
    }
}
