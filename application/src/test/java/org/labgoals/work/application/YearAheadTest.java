package org.labgoals.work.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Balance;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.work.application.YearAhead.Day;
import org.labgoals.work.application.YearAhead.Of;

class YearAheadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void itHasThisMonthAndTheNextElevenEachWithItsDaysInOrder() {
        var year =
                year(
                        day("2026-11-30", Of.IMMEDIATE),
                        day("2026-11-24", Of.OWED),
                        day("2027-10-31", Of.LONG_TERM));

        assertThat(year.months()).hasSize(12);
        assertThat(year.months().getFirst().month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(year.months().getFirst().days())
                .extracting(Day::of)
                .containsExactly(Of.OWED, Of.IMMEDIATE);
        assertThat(year.months().getLast().days(Of.LONG_TERM)).hasSize(1);
        assertThat(YearAhead.lastDay(TODAY)).isEqualTo("2027-10-31");
    }

    @Test
    void aYearWithoutDaysIsEmpty() {
        assertThat(year().isEmpty()).isTrue();
        assertThat(year(day("2026-12-01", Of.LABORATORY)).isEmpty()).isFalse();
    }

    private static YearAhead year(Day... days) {
        return YearAhead.of(TODAY, List.of(days), Balance.of(List.of(), TODAY));
    }

    private static Day day(String on, Of of) {
        return new Day(LocalDate.parse(on), of, null, PersonalText.of("Something"), "goals/1");
    }
}
