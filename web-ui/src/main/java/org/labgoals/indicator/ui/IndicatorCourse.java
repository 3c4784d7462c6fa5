package org.labgoals.indicator.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.SupportOfObjectives.Marked;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;

/**
 * How an indicator has gone so far, and what happened to goals meanwhile: what a chart draws and
 * what its sentence says.
 *
 * @param readings by month, oldest first
 * @param marks by day; those before the first reading are left out
 */
record IndicatorCourse(
        IndicatorPlan plan, List<KeptReading> readings, List<Marked> marks, LocalDate today) {

    private static final int A_YEAR = 12;

    static IndicatorCourse of(IndicatorState indicator, List<Marked> marks, LocalDate today) {
        var readings = indicator.readings();
        var first = readings.isEmpty() ? today : readings.getFirst().now().month().atDay(1);
        return new IndicatorCourse(
                indicator.plan(),
                readings,
                marks.stream()
                        .filter(marked -> !marked.mark().on().isBefore(first))
                        .filter(marked -> !marked.mark().on().isAfter(today))
                        .toList(),
                today);
    }

    @Nullable KeptReading latest() {
        return readings.isEmpty() ? null : readings.getLast();
    }

    /** The reading a year before the latest, else the first; null where there is but one. */
    @Nullable KeptReading comparedWith() {
        var latest = latest();
        if (latest == null || readings.size() < 2) {
            return null;
        }
        var yearBefore = latest.now().month().minusMonths(A_YEAR);
        return readings.stream()
                .filter(each -> !each.now().month().isBefore(yearBefore))
                .findFirst()
                .orElseThrow();
    }

    /** By how much the latest differs from the one it is compared with; null where none is. */
    @Nullable BigDecimal moved() {
        var latest = latest();
        var compared = comparedWith();
        return latest == null || compared == null || compared == latest
                ? null
                : latest.now().value().subtract(compared.now().value());
    }

    /** Whether the move is one for the better (1), for the worse (-1) or neither (0). */
    int better() {
        var moved = moved();
        if (moved == null || plan.direction() == Direction.STAY_WITHIN) {
            return 0;
        }
        return plan.direction() == Direction.REDUCE ? -moved.signum() : moved.signum();
    }

    /** Whether a value is as good as the benchmark; null where there is no benchmark. */
    @Nullable Boolean meets(BigDecimal value) {
        var benchmark = plan.benchmark();
        if (benchmark == null) {
            return null;
        }
        var lower = plan.lowerLimit();
        return switch (plan.direction()) {
            case REDUCE -> value.compareTo(benchmark) <= 0;
            case INCREASE -> value.compareTo(benchmark) >= 0;
            case STAY_WITHIN ->
                    value.compareTo(benchmark) <= 0
                            && (lower == null || value.compareTo(lower) >= 0);
        };
    }

    /** The day a month’s reading stands at. */
    static LocalDate dayOf(YearMonth month) {
        return month.atDay(15);
    }

    LocalDate from() {
        return readings.isEmpty()
                ? today.minusMonths(1)
                : readings.getFirst().now().month().atDay(1);
    }

    LocalDate until() {
        var last = readings.isEmpty() ? today : readings.getLast().now().month().atEndOfMonth();
        return last.isBefore(today) ? today : last;
    }

    /** Every value worth a place in the picture. */
    List<BigDecimal> values() {
        return Stream.concat(
                        readings.stream().map(each -> each.now().value()),
                        Stream.of(plan.benchmark(), plan.lowerLimit()).flatMap(Stream::ofNullable))
                .toList();
    }
}
