package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.TODAY;

import org.junit.jupiter.api.Test;

/** Today is a Sunday, the last day of its week. */
class WeeklyWinTest {

    private static WeeklyWin week(SampleCareer career) {
        return WeeklyWin.of(career.record().wins(), TODAY);
    }

    @Test
    void theWeekBeginsOnMonday() {
        assertThat(week(SampleCareer.empty().win(TODAY.minusDays(6))).latest()).isNotNull();
        assertThat(week(SampleCareer.empty().win(TODAY.minusDays(7))).latest()).isNull();
    }

    @Test
    void weeksInARowAreCountedUntilOneWasLeftOut() {
        assertThat(
                        week(SampleCareer.empty()
                                        .win(TODAY.minusWeeks(3))
                                        .win(TODAY.minusWeeks(1))
                                        .win(TODAY))
                                .weeks())
                .isEqualTo(2);
    }

    @Test
    void aWeekThatIsNotOverYetBreaksNoRow() {
        assertThat(
                        week(SampleCareer.empty().win(TODAY.minusWeeks(2)).win(TODAY.minusWeeks(1)))
                                .weeks())
                .isEqualTo(2);
    }
}
