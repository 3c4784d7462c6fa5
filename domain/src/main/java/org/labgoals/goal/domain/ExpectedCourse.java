package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The straight line from a measure's baseline at the start to its target on the target date. */
public final class ExpectedCourse {
    private ExpectedCourse() {}

    /** Where the measure should stand on a day; nothing where there is no line to speak of. */
    public static Optional<BigDecimal> expectedOn(GoalState goal, Measure measure, LocalDate day) {
        throw new UnsupportedOperationException("not yet");
    }
}
