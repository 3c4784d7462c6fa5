package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.file;
import static org.labgoals.career.domain.CareerScenario.under;
import static org.labgoals.career.domain.SomeRules.asked;
import static org.labgoals.career.domain.SomeRules.earning;
import static org.labgoals.career.domain.SomeRules.from;

import java.util.List;
import org.junit.jupiter.api.Test;

class CeActivityTest {

    @Test
    void thePersonLogsWhatTheyLearned() {
        var ana = holder().learned("2025-02-01", "2.50", "safety", "1.0");
        var activity = ana.record().ceActivity(1).orElseThrow();
        assertEquals("2.5", activity.hours().toPlainString());
        assertEquals(
                List.of(new CategoryPoints("safety", SomeRules.number("1"))), activity.points());
    }

    @Test
    void nobodyElseLogsIt() {
        var ana = holder();
        ana.refuses(
                ana.ce(ana.manager(), "course", "2025-02-01", "Course", "1", null),
                CareerRule.ONLY_THE_PERSON);
    }

    @Test
    void itFallsInACycleOfSomeCredential() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.refuses(
                ana.ce("course", "2023-05-31", "Too early", "1"), CareerRule.OUTSIDE_EVERY_CYCLE);
        ana.refuses(
                ana.ce("course", "2026-06-01", "Too late", "1"), CareerRule.OUTSIDE_EVERY_CYCLE);
        ana.learned("2023-06-01", "1").learned("2026-05-31", "1");
        assertEquals(2, ana.record().ceActivities().size());
    }

    @Test
    void whoHoldsNothingThatAsksForPointsAddsACredentialFirst() {
        aRecord()
                .refuses(
                        aRecord().ce("course", "2025-02-01", "Course", "1"),
                        CareerRule.OUTSIDE_EVERY_CYCLE);
    }

    @Test
    void itsPointsAreInCategoriesThatExistEachNamedOnce() {
        var ana = holder();
        ana.refuses(
                ana.ce("course", "2025-02-01", "Course", "1", "astrology", "1"),
                CareerRule.NO_SUCH_POINT_CATEGORY);
        ana.refuses(
                ana.ce("course", "2025-02-01", "Course", "2", "safety", "1", "safety", "1"),
                CareerRule.POINT_CATEGORY_TWICE);
    }

    @Test
    void itClaimsNoMoreThanItsHoursEarn() {
        var ana = holder();
        ana.refuses(
                ana.ce("course", "2025-02-01", "Course", "2", "safety", "1", "chemistry", "1.5"),
                CareerRule.POINTS_EXCEED_HOURS);
        ana.when(ana.ce("college-semester", "2025-02-01", "College", "1", "chemistry", "15"));
        ana.when(ana.ce("course", "2025-02-01", "Course", "2", "safety", "1", "chemistry", "1"));
        assertEquals(2, ana.record().ceActivities().size());
    }

    @Test
    void whatItMayClaimIsWhatTheRuleOfItsDayGives() {
        var ana =
                under(
                        asked(),
                        from(
                                CareerScenario.day("2025-07-01"),
                                earning(SomeRules.points("contact-hour", "0.5"), asked())));
        ana.holding("mls", "2025-01-01");
        ana.when(ana.ce("course", "2025-06-30", "Before", "2", "safety", "2"));
        ana.refuses(
                ana.ce("course", "2025-07-01", "After", "2", "safety", "2"),
                CareerRule.POINTS_EXCEED_HOURS);
    }

    @Test
    void theSameCertificateProvesOneActivity() {
        var ana = holder();
        ana.when(ana.ce(ana.ana(), "course", "2025-02-01", "Course", "1", file("a.pdf")));
        ana.refuses(
                ana.ce(ana.ana(), "course", "2025-03-01", "Another", "2", file("a.pdf")),
                CareerRule.CERTIFICATE_KNOWN);
    }

    @Test
    void theSameCourseCountsOnce() {
        var ana = holder();
        ana.when(ana.ce("course", "2025-02-01", "Blood bank day", "1"));
        ana.refuses(
                ana.ce("course", "2025-02-01", "blood bank  day", "1.0"),
                CareerRule.CE_ACTIVITY_KNOWN);
        ana.when(ana.ce("course", "2025-02-02", "Blood bank day", "1"));
        assertEquals(2, ana.record().ceActivities().size());
    }

    @Test
    void itsFiguresCanBeRight() {
        var ana = holder();
        for (var hours : List.of("0", "-1", "1000.5", "0.125")) {
            ana.refuses(
                    ana.ce("course", "2025-02-01", "Course", hours),
                    CareerRule.HOURS_BEYOND_REASON);
        }
        for (var points : List.of("0", "-1", "1001", "0.125")) {
            ana.refuses(
                    ana.ce("course", "2025-02-01", "Course", "1", "safety", points),
                    CareerRule.POINTS_BEYOND_REASON);
        }
    }

    @Test
    void itIsOfAKindThatExistsAndHasATitle() {
        var ana = holder();
        ana.refuses(ana.ce("seance", "2025-02-01", "Course", "1"), CareerRule.NO_SUCH_CE_KIND);
        ana.refuses(ana.ce("course", "2025-02-01", " ", "1"), CareerRule.TITLE_MISSING);
    }

    @Test
    void itIsNotLoggedBeforeItHappened() {
        var ana = holder();
        ana.refuses(ana.ce("course", "2026-11-23", "Course", "1"), CareerRule.DAY_IN_THE_FUTURE);
    }

    private static CareerScenario holder() {
        return aRecord().holding("mls", "2025-01-01");
    }
}
