package org.labgoals.indicator.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.shared.domain.PersonalText;

/**
 * What an indicator measures. A plain fact without checks of its own; {@link IndicatorDecisions}
 * judges it.
 *
 * @param unit what its readings are counted in, for example {@code min}
 * @param direction which way is better
 * @param benchmark the figure to compare with, null where there is none
 * @param lowerLimit the lower end where readings should stay within, null otherwise
 * @param source where the benchmark comes from
 * @param section whose it is; null for the whole laboratory’s
 * @param ready key of the ready indicator it was made from, null for one of the laboratory’s own
 */
public record IndicatorPlan(
        PersonalText name,
        String unit,
        Direction direction,
        @Nullable BigDecimal benchmark,
        @Nullable BigDecimal lowerLimit,
        @Nullable PersonalText source,
        @Nullable String section,
        @Nullable String ready) {}
