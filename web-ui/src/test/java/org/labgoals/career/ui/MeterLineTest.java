package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.MLS;
import static org.labgoals.career.ui.SampleCareer.TODAY;
import static org.labgoals.career.ui.SampleCareer.points;
import static org.labgoals.career.ui.SampleCareer.words;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeterLineTest {

    private static MeterLine line(SampleCareer career) {
        return MeterLine.of(career.meter(), career.record(), List.of(), words());
    }

    @Test
    void pointsStandAgainstWhatIsAskedForAndTimeAgainstTheCycle() {
        MeterLine line =
                line(
                        SampleCareer.empty()
                                .holds(MLS, TODAY.minusMonths(18), TODAY.plusMonths(18))
                                .course(TODAY.minusDays(3), "9"));
        assertThat(line.figure()).isEqualTo("9 of 36 points");
        assertThat(line.filled()).isEqualTo(25);
        assertThat(line.elapsed()).isBetween(49, 51);
    }

    @Test
    void aMinimumSaysWhatIsStillMissing() {
        SampleCareer career =
                SampleCareer.empty().holds(MLS, TODAY.minusYears(1), TODAY.plusYears(2));
        assertThat(line(career).categories().getFirst().badge()).isEqualTo("1 still missing");
        career.course(TODAY.minusDays(3), "1", points("safety", "1"));
        assertThat(line(career).categories().getFirst().badge()).isEqualTo("minimum reached");
    }

    @Test
    void theSentenceSaysAllThatTheBarsShow() {
        assertThat(
                        line(SampleCareer.empty()
                                        .holds(MLS, TODAY.minusYears(1), TODAY.plusYears(2)))
                                .sentence())
                .isEqualTo(
                        "0 of 36 points, 731 days left, until 22 Nov 2028. Safety: 0 of at least"
                                + " 1.");
    }

    @Test
    void itPressesWhenPointsAreMissingAndHalfAYearIsLeft() {
        SampleCareer late =
                SampleCareer.empty().holds(MLS, TODAY.minusYears(3), TODAY.plusDays(100));
        assertThat(line(late).pressing()).isTrue();
        late.course(TODAY.minusDays(3), "36", points("safety", "1"));
        assertThat(line(late).pressing()).isFalse();
        assertThat(line(late).full()).isTrue();
    }
}
