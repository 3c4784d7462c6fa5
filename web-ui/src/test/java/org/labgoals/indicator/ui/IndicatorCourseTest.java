package org.labgoals.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.indicator.domain.Reading;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

class IndicatorCourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final IndicatorWords WORDS =
            new IndicatorWords(
                    Words.in(Locale.ENGLISH),
                    new Days(Words.in(Locale.ENGLISH), TODAY, ZoneOffset.UTC));

    @Test
    void lessIsBetterWhereItIsToBeReduced() {
        assertThat(course(Direction.REDUCE, "60", "70", "58").better()).isEqualTo(1);
        assertThat(course(Direction.REDUCE, "60", "58", "70").better()).isEqualTo(-1);
        assertThat(course(Direction.INCREASE, "60", "58", "70").better()).isEqualTo(1);
        assertThat(course(Direction.REDUCE, "60", "58", "58").better()).isZero();
    }

    @Test
    void aReadingIsAsGoodAsTheBenchmarkOrNot() {
        var reduce = course(Direction.REDUCE, "60", "58");
        assertThat(reduce.meets(new BigDecimal("60"))).isTrue();
        assertThat(reduce.meets(new BigDecimal("60.1"))).isFalse();
        assertThat(course(Direction.INCREASE, "80", "93").meets(new BigDecimal("79"))).isFalse();
        assertThat(course(Direction.REDUCE, null, "58").meets(BigDecimal.ONE)).isNull();
    }

    @Test
    void itIsComparedWithTheYearBefore() {
        var values = IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toArray(String[]::new);
        assertThat(course(Direction.REDUCE, "5", values).moved()).isEqualByComparingTo("12");
        assertThat(course(Direction.REDUCE, "5", "7").moved()).isNull();
    }

    @Test
    void theSentenceSaysWhereItStandsAgainstTheBenchmark() {
        assertThat(WORDS.sentence(course(Direction.REDUCE, "60", "70", "58")))
                .contains("58")
                .contains("Oct 2026")
                .contains("as good as the benchmark (at most 60")
                .contains("70");
        assertThat(WORDS.sentence(course(Direction.REDUCE, "60")))
                .isEqualTo("There is no reading yet.");
    }

    @Test
    void oneReadingOrNoneIsDrawnToo() {
        for (var readings : List.of(new String[] {}, new String[] {"0"}, new String[] {"5", "5"})) {
            var course = course(Direction.REDUCE, null, readings);
            assertThat(
                            new IndicatorChart(course, WORDS)
                                    .sparkline()
                                    .getElement()
                                    .getProperty("innerHTML"))
                    .startsWith("<svg")
                    .doesNotContain("NaN", "Infinity");
        }
    }

    private static IndicatorCourse course(
            Direction direction, @Nullable String benchmark, String... values) {
        var last = YearMonth.of(2026, 10);
        var readings =
                IntStream.range(0, values.length)
                        .mapToObj(
                                at ->
                                        new KeptReading(
                                                new Reading(
                                                        last.minusMonths(values.length - 1L - at),
                                                        new BigDecimal(
                                                                Arrays.asList(values).get(at)),
                                                        null),
                                                List.of()))
                        .toList();
        var plan =
                new IndicatorPlan(
                        PersonalText.of("Turnaround"),
                        "min",
                        direction,
                        benchmark == null ? null : new BigDecimal(benchmark),
                        null,
                        PersonalText.of("Novis 2004"),
                        null,
                        null);
        return IndicatorCourse.of(
                new IndicatorState(new IndicatorId("i"), 1, plan, readings, List.of()),
                List.of(),
                TODAY);
    }
}
