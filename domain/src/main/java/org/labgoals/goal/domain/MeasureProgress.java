package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a measure has come, by the latest check-in that counts. */
public final class MeasureProgress {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeasureProgress() {}

    /** The check-in of the latest day; of several on one day, the one recorded last. */
    public static Optional<MadeCheckIn> latest(GoalState goal, MeasureId measure) {
        MadeCheckIn latest = null;
        for (MadeCheckIn made : goal.checkIns()) {
            if (made.measure().equals(measure)
                    && (latest == null || !made.on().isBefore(latest.on()))) {
                latest = made;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** True when nothing is left to do on the measure; one without a target asks for nothing. */
    public static boolean isMet(GoalState goal, Measure measure) {
        return !measure.hasTarget()
                || latest(goal, measure.givenId())
                        .map(made -> isMetBy(measure, made.value()))
                        .orElse(false);
    }

    /** True when a value is enough. */
    public static boolean isMetBy(Measure measure, BigDecimal value) {
        BigDecimal target = measure.target();
        if (measure.form() == MeasureForm.MILESTONE) {
            return value.compareTo(BigDecimal.ONE) >= 0;
        }
        if (measure.staysWithin()) {
            BigDecimal lower = measure.lowerLimit();
            return (target == null || value.compareTo(target) <= 0)
                    && (lower == null || value.compareTo(lower) >= 0);
        }
        if (target == null) {
            return true;
        }
        return measure.direction() == Direction.REDUCE
                ? value.compareTo(target) <= 0
                : value.compareTo(target) >= 0;
    }

    /**
     * How much of the way is gone, 0 to 100; nothing while there is no check-in or no way to
     * measure it.
     */
    public static Optional<Integer> percent(GoalState goal, Measure measure) {
        return latest(goal, measure.givenId()).flatMap(made -> percentAt(measure, made.value()));
    }

    private static Optional<Integer> percentAt(Measure measure, BigDecimal value) {
        if (!measure.hasTarget()) {
            return Optional.empty();
        }
        if (isMetBy(measure, value)) {
            return Optional.of(100);
        }
        if (measure.form() == MeasureForm.MILESTONE || measure.staysWithin()) {
            return Optional.of(0);
        }
        BigDecimal from = start(measure);
        BigDecimal target = measure.target();
        if (from == null || target == null || from.compareTo(target) == 0) {
            return Optional.empty();
        }
        int percent =
                value.subtract(from)
                        .multiply(HUNDRED)
                        .divide(target.subtract(from), 0, RoundingMode.DOWN)
                        .min(HUNDRED)
                        .max(BigDecimal.ZERO)
                        .intValue();
        return Optional.of(Math.min(99, percent));
    }

    /** Where the way begins: the baseline; for an increase or a level nobody stated, zero. */
    static @Nullable BigDecimal start(Measure measure) {
        if (measure.baseline() != null) {
            return measure.baseline();
        }
        boolean fromZero =
                measure.form() == MeasureForm.ORDINAL || measure.direction() == Direction.INCREASE;
        return fromZero ? BigDecimal.ZERO : null;
    }
}
