package org.labgoals.career.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class WinStreakTest {

    /** A Wednesday; no holiday in the six weeks before. */
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    @Test
    void weeksInARowCountUntilOneWasLeftOut() {
        assertThat(weeks(TODAY, TODAY, TODAY.minusWeeks(1), TODAY.minusWeeks(3))).isEqualTo(2);
    }

    @Test
    void theWeekThatIsNotOverYetBreaksNoRow() {
        assertThat(weeks(TODAY, TODAY.minusWeeks(1), TODAY.minusWeeks(2))).isEqualTo(2);
        assertThat(weeks(TODAY, TODAY.minusWeeks(2))).isZero();
        assertThat(weeks(TODAY)).isZero();
    }

    @Test
    void severalInAWeekCountOnce() {
        assertThat(weeks(TODAY, TODAY, TODAY.minusDays(1), TODAY.minusDays(2))).isEqualTo(1);
    }

    @Test
    void aWeekWithAHolidayIsForgivenAndNotCounted() {
        var after = LocalDate.of(2026, 11, 30); // the Monday after Thanksgiving

        assertThat(weeks(after, after, LocalDate.of(2026, 11, 18))).isEqualTo(2);
        assertThat(weeks(after, after, LocalDate.of(2026, 11, 4))).isEqualTo(1);
    }

    @Test
    void twoHolidaysOneAfterTheOtherAreForgivenBoth() {
        assertThat(weeks(LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 16))).isEqualTo(1);
    }

    @Test
    void eachFederalHolidayIsForgiven() {
        for (var holiday :
                new String[] {
                    "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19",
                    "2026-07-04", "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26",
                    "2026-12-25"
                }) {
            var day = LocalDate.parse(holiday);
            assertThat(weeks(day.plusWeeks(1), day.plusWeeks(1), day.minusWeeks(1)))
                    .as(holiday)
                    .isEqualTo(2);
        }
    }

    private static int weeks(LocalDate today, LocalDate... on) {
        var source = new Source("event-1", 0, new PersonId("ann"), Instant.EPOCH);
        return WinStreak.weeks(
                IntStream.range(0, on.length)
                        .mapToObj(
                                number ->
                                        new Win(
                                                number + 1,
                                                on[number],
                                                PersonalText.of("Went well"),
                                                null,
                                                null,
                                                null,
                                                null,
                                                source))
                        .toList(),
                today);
    }
}
