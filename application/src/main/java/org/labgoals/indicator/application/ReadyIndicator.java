package org.labgoals.indicator.application;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.shared.domain.PersonalText;

/**
 * A quality indicator that is ready to pick.
 *
 * @param key names it in the catalogue
 * @param benchmark the figure to aim at
 * @param compared other figures in words, such as what was surveyed
 * @param source where the figures come from
 */
public record ReadyIndicator(
        String key,
        String name,
        String unit,
        Direction direction,
        @Nullable BigDecimal benchmark,
        @Nullable String compared,
        String source) {

    /** What an indicator made from it says. */
    public IndicatorPlan plan(@Nullable String section) {
        var words = compared == null ? source : source + ": " + compared;
        return new IndicatorPlan(
                PersonalText.of(name),
                unit,
                direction,
                benchmark,
                null,
                PersonalText.of(words),
                section,
                key);
    }
}
