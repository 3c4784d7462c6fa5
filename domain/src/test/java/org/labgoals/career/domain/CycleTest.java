package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.day;
import static org.labgoals.career.domain.CareerScenario.under;
import static org.labgoals.career.domain.SomeRules.asked;
import static org.labgoals.career.domain.SomeRules.from;
import static org.labgoals.career.domain.SomeRules.years;

import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand.LapseCredential;
import org.labgoals.career.domain.CareerCommand.RenewCredential;

class CycleTest {

    @Test
    void aCycleLastsThreeYearsFromTheIssueAndTheNextBeginsTheDayAfter() {
        var ana = aRecord().holding("mls", "2020-05-17");
        assertEquals("2020-05-17 to 2023-05-16", ana.cycle(1, "2020-05-17"));
        assertEquals("2020-05-17 to 2023-05-16", ana.cycle(1, "2023-05-16"));
        assertEquals("2023-05-17 to 2026-05-16", ana.cycle(1, "2023-05-17"));
        assertEquals("none", ana.cycle(1, "2020-05-16"));
    }

    @Test
    void aCertificateThatExpiresAtTheEndOfAMonthEndsItsCycleThere() {
        var ana = aRecord().holding("mls", "2023-05-17", "2026-05-31");
        assertEquals("2023-05-17 to 2026-05-31", ana.cycle(1, "2026-05-31"));
        assertEquals("none", ana.cycle(1, "2026-06-01"));
    }

    @Test
    void aCertificateThatExpiresSoonerEndsItsCycleSooner() {
        var ana = aRecord().holding("mls", "2023-05-17", "2025-12-31");
        assertEquals("2023-05-17 to 2025-12-31", ana.cycle(1, "2024-01-01"));
    }

    @Test
    void aCertificateOfTenYearsHasACycleEveryThree() {
        var ana = aRecord().holding("mls", "2020-01-01", "2029-12-31");
        assertEquals("2020-01-01 to 2022-12-31", ana.cycle(1, "2021-06-01"));
        assertEquals("2026-01-01 to 2028-12-31", ana.cycle(1, "2027-06-01"));
        assertEquals("2029-01-01 to 2029-12-31", ana.cycle(1, "2029-06-01"));
    }

    @Test
    void renewedInTimeTheNextCycleBeginsTheDayAfterTheOldOneEnds() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.when(renewed(ana, "2026-03-10", "2029-05-31"));
        assertEquals("2023-06-01 to 2026-05-31", ana.cycle(1, "2026-05-31"));
        assertEquals("2026-06-01 to 2029-05-31", ana.cycle(1, "2026-06-01"));
    }

    @Test
    void renewedLateTheNextCycleBeginsWithTheRenewalAndNothingCountsInBetween() {
        var ana = aRecord().holding("mls", "2023-06-01", "2026-05-31");
        ana.when(renewed(ana, "2026-08-10", "2029-08-09"));
        assertEquals("none", ana.cycle(1, "2026-08-09"));
        assertEquals("2026-08-10 to 2029-08-09", ana.cycle(1, "2026-08-10"));
    }

    @Test
    void aLapsedCredentialHasNoCycle() {
        var ana = aRecord().holding("mls", "2023-06-01");
        ana.when(new LapseCredential(CareerScenario.ANA, ana.ana(), 1, day("2025-04-01"), null));
        assertEquals("2023-06-01 to 2025-03-31", ana.cycle(1, "2025-03-31"));
        assertEquals("none", ana.cycle(1, "2025-04-01"));
    }

    @Test
    void aCredentialOfTheTwentyNinthOfFebruaryDoesNotDrift() {
        var ana = aRecord().on("2040-01-01").holding("mls", "2024-02-29");
        assertEquals("2024-02-29 to 2027-02-27", ana.cycle(1, "2027-02-27"));
        assertEquals("2027-02-28 to 2030-02-27", ana.cycle(1, "2027-02-28"));
        assertEquals("2033-02-28 to 2036-02-28", ana.cycle(1, "2036-02-28"));
        assertEquals("2036-02-29 to 2039-02-27", ana.cycle(1, "2036-02-29"));
    }

    @Test
    void aCycleThatBeganUnderAnOldLengthKeepsItAndTheNextHasTheNew() {
        var ana = under(asked(), from(day("2024-01-01"), years(2, asked())));
        ana.holding("mls", "2022-01-01");
        assertEquals("2022-01-01 to 2024-12-31", ana.cycle(1, "2024-06-01"));
        assertEquals("2025-01-01 to 2026-12-31", ana.cycle(1, "2025-06-01"));
    }

    @Test
    void aCredentialOlderThanItsSchemeHasItsFirstCycleWithTheScheme() {
        var ana = under(from(day("2004-01-01"), asked())).holding("mls", "1998-03-01");
        assertEquals("none", ana.cycle(1, "2003-12-31"));
        assertEquals("2004-01-01 to 2006-12-31", ana.cycle(1, "2004-01-01"));
    }

    @Test
    void whatAsksForNoPointsHasNoCycle() {
        assertEquals("none", aRecord().holding("plain", "2023-06-01").cycle(1, "2024-06-01"));
    }

    private static RenewCredential renewed(CareerScenario ana, String on, String expires) {
        return new RenewCredential(CareerScenario.ANA, ana.ana(), 1, day(on), day(expires), null);
    }
}
