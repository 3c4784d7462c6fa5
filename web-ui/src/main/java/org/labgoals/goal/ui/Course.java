package org.labgoals.goal.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.shared.ui.Scale;

/**
 * How a measure has gone so far: what a chart draws and what its sentence says.
 *
 * @param made its check-ins by day
 */
record Course(
        Measure measure,
        List<MadeCheckIn> made,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        LocalDate today) {

    static Course of(GoalState goal, Measure measure, LocalDate today) {
        List<MadeCheckIn> made =
                goal.checkIns().stream()
                        .filter(checkIn -> checkIn.measure().equals(measure.id()))
                        .sorted(Comparator.comparing(MadeCheckIn::on))
                        .toList();
        LocalDate start =
                goal.plan().startDate() == null ? goal.activatedOn() : goal.plan().startDate();
        return new Course(measure, made, start, goal.plan().targetDate(), today);
    }

    @Nullable MadeCheckIn latest() {
        return made.isEmpty() ? null : made.getLast();
    }

    /** Where it stands: the last check-in, else the baseline. */
    @Nullable BigDecimal current() {
        MadeCheckIn latest = latest();
        return latest == null ? measure.baseline() : latest.value();
    }

    /** By how much it moved since the baseline; null when either is not known. */
    @Nullable BigDecimal moved() {
        MadeCheckIn latest = latest();
        BigDecimal baseline = measure.baseline();
        return latest == null || baseline == null ? null : latest.value().subtract(baseline);
    }

    /** Whether the move is one for the better (1), for the worse (-1) or neither (0). */
    int better() {
        BigDecimal moved = moved();
        if (moved == null || measure.direction() == Direction.STAY_WITHIN) {
            return 0;
        }
        return measure.direction() == Direction.REDUCE ? -moved.signum() : moved.signum();
    }

    boolean isMet() {
        BigDecimal current = current();
        if (current == null || made.isEmpty()) {
            return false;
        }
        if (measure.form() == MeasureForm.MILESTONE) {
            return current.signum() > 0;
        }
        BigDecimal target = measure.target();
        if (target == null) {
            return false;
        }
        Direction direction = measure.direction();
        if (direction == Direction.REDUCE) {
            return current.compareTo(target) <= 0;
        }
        if (direction == Direction.STAY_WITHIN) {
            BigDecimal lower = measure.lowerLimit();
            return current.compareTo(target) <= 0
                    && (lower == null || current.compareTo(lower) >= 0);
        }
        return current.compareTo(target) >= 0;
    }

    /** How far from baseline to target, 0 to 100; null where there is no such way. */
    @Nullable Integer percent() {
        if (measure.form() == MeasureForm.MILESTONE) {
            return isMet() ? 100 : 0;
        }
        BigDecimal baseline = measure.baseline();
        BigDecimal target = measure.target();
        BigDecimal moved = moved();
        if (measure.direction() == Direction.STAY_WITHIN || baseline == null || target == null) {
            return null;
        }
        if (isMet()) {
            return 100;
        }
        BigDecimal way = target.subtract(baseline);
        if (moved == null || way.signum() == 0) {
            return 0;
        }
        int percent =
                moved.multiply(BigDecimal.valueOf(100))
                        .divide(way, 0, RoundingMode.FLOOR)
                        .intValue();
        return Math.clamp(percent, 0, 99);
    }

    /** Where its days and values lie in a picture of these borders. */
    Scale scale(double left, double right, double top, double bottom) {
        if (measure.form() != MeasureForm.NUMERIC) {
            double highest = Math.max(1, measure.levels().size() - 1.0);
            return Scale.between(0, highest, from(), until(), left, right, top, bottom);
        }
        List<BigDecimal> values =
                Stream.concat(
                                Stream.of(
                                                measure.baseline(),
                                                measure.target(),
                                                measure.lowerLimit())
                                        .flatMap(Stream::ofNullable),
                                made.stream().map(MadeCheckIn::value))
                        .toList();
        return Scale.around(values, from(), until(), left, right, top, bottom);
    }

    /** First day worth drawing. */
    LocalDate from() {
        LocalDate first = made.isEmpty() ? today : made.getFirst().on();
        return start == null || first.isBefore(start) ? first : start;
    }

    /** Last day worth drawing, at least a week after the first. */
    LocalDate until() {
        LocalDate last = end == null ? today : end;
        if (!made.isEmpty() && made.getLast().on().isAfter(last)) {
            last = made.getLast().on();
        }
        if (today.isAfter(last) && ChronoUnit.DAYS.between(last, today) < 60) {
            last = today;
        }
        LocalDate least = from().plusDays(7);
        return last.isBefore(least) ? least : last;
    }
}
