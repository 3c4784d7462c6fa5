package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.MLS;
import static org.labgoals.career.ui.SampleCareer.TODAY;
import static org.labgoals.career.ui.SampleCareer.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseEffectTest {

    private final SampleCareer ana =
            SampleCareer.empty()
                    .holds(MLS, TODAY.minusYears(1), TODAY.plusYears(2))
                    .course(TODAY.minusDays(30), "24");

    private List<CourseEffect> effect(
            SampleCareer career, String kind, LocalDate on, @Nullable BigDecimal hours) {
        return CourseEffect.of(career.record(), List.of(), kind, on, hours, List.of(), words());
    }

    @Test
    void itSaysWhereTheMeterWouldStand() {
        assertThat(effect(ana, "course", TODAY, BigDecimal.valueOf(6)))
                .containsExactly(new CourseEffect("6 for MLS(ASCP)CM: 24 → 30 of 36.", true));
    }

    @Test
    void itSaysWhyItCountsForNothing() {
        assertThat(effect(ana, "party", TODAY, BigDecimal.valueOf(6)))
                .containsExactly(
                        new CourseEffect(
                                "Nothing for MLS(ASCP)CM. The rule of its day gives nothing for"
                                        + " this kind.",
                                false));
    }

    @Test
    void aCourseBeforeTheCycleCountsForNothingInIt() {
        assertThat(effect(ana, "course", TODAY.minusYears(2), BigDecimal.valueOf(6)))
                .containsExactly(
                        new CourseEffect(
                                "Nothing for MLS(ASCP)CM: its cycle began on 22 Nov 2025.", false));
    }

    @Test
    void withoutACycleItCountsForNone() {
        assertThat(effect(SampleCareer.empty(), "course", TODAY, BigDecimal.ONE))
                .extracting(CourseEffect::counts)
                .containsExactly(false);
    }

    @Test
    void nothingIsSaidBeforeTheHoursAre() {
        assertThat(effect(ana, "course", TODAY, null)).isEmpty();
    }
}
