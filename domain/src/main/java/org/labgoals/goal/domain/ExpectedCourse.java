package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The straight line from a measure's baseline at the start to its target on the target date. */
public final class ExpectedCourse {
    private static final int DECIMALS = 2;

    private ExpectedCourse() {}

    /**
     * Where the measure should stand on a day. There is no line for milestones, for what should
     * stay within limits, and where baseline, target or a date is unknown; before the start it is
     * the baseline, after the target date the target.
     */
    public static Optional<BigDecimal> expectedOn(GoalState goal, Measure measure, LocalDate day) {
        LocalDate from = startOf(goal);
        LocalDate until = goal.plan().targetDate();
        BigDecimal baseline = MeasureProgress.start(measure);
        BigDecimal target = measure.target();
        boolean line = measure.form() != MeasureForm.MILESTONE && !measure.staysWithin();
        if (!line || from == null || until == null || baseline == null || target == null) {
            return Optional.empty();
        }
        if (!day.isAfter(from)) {
            return Optional.of(baseline);
        }
        if (!day.isBefore(until)) {
            return Optional.of(target);
        }
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
        return Optional.of(
                target.subtract(baseline)
                        .multiply(gone)
                        .divide(whole, DECIMALS, RoundingMode.HALF_UP)
                        .add(baseline));
    }

    /** The first day of work: the plan's own, else the day of activation. */
    static @Nullable LocalDate startOf(GoalState goal) {
        return goal.plan().startDate() == null ? goal.activatedOn() : goal.plan().startDate();
    }
}
