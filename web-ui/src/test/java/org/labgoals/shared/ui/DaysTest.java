package org.labgoals.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Days DAYS =
            new Days(Words.in(Locale.ENGLISH), TODAY, ZoneId.of("America/Chicago"));

    @Test
    void aComingDaySaysHowFarAndWhich() {
        assertThat(DAYS.away(TODAY.plusDays(3))).isEqualTo("in 3 days (Wed 2 Dec)");
    }

    @Test
    void daysNearbyHaveTheirOwnWords() {
        assertThat(DAYS.distance(TODAY)).isEqualTo("today");
        assertThat(DAYS.distance(TODAY.plusDays(1))).isEqualTo("tomorrow");
        assertThat(DAYS.distance(TODAY.minusDays(1))).isEqualTo("yesterday");
    }

    @Test
    void farDaysAreToldInMonthsAndYears() {
        assertThat(DAYS.distance(TODAY.plusDays(92))).isEqualTo("in 3 months");
        assertThat(DAYS.distance(TODAY.minusDays(800))).isEqualTo("2 years ago");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(DAYS.day(LocalDate.of(2027, 3, 2))).isEqualTo("Tue 2 Mar 2027");
    }

    @Test
    void aMomentIsToldInTheLaboratorysZone() {
        assertThat(DAYS.dayOf(Instant.parse("2026-11-22T03:00:00Z"))).isEqualTo("2026-11-21");
    }
}
