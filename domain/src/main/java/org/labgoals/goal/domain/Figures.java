package org.labgoals.goal.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps numbers within what a laboratory could mean. */
final class Figures {
    private static final int MOST_DIGITS = 60;
    private static final int DIGITS_BEFORE_THE_POINT = 12;
    static final int DIGITS_AFTER_THE_POINT = 6;

    private Figures() {}

    /** True for more than twelve digits before the decimal point or six after it. */
    static boolean isBeyondReason(@Nullable BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return false;
        }
        return value.precision() > MOST_DIGITS
                || (long) value.precision() - value.scale() > DIGITS_BEFORE_THE_POINT
                || value.stripTrailingZeros().scale() > DIGITS_AFTER_THE_POINT;
    }

    /** The same number without an exponent and without needless digits; an absurd one as it is. */
    static BigDecimal tidy(BigDecimal value) {
        boolean tidy = value.scale() >= 0 && value.scale() <= DIGITS_AFTER_THE_POINT;
        if (tidy || isBeyondReason(value)) {
            return value;
        }
        return value.signum() == 0
                ? BigDecimal.ZERO
                : value.setScale(value.scale() < 0 ? 0 : DIGITS_AFTER_THE_POINT);
    }

    static @Nullable BigDecimal tidyIfAny(@Nullable BigDecimal value) {
        return value == null ? null : tidy(value);
    }

    /** A number as people write it. */
    static String words(BigDecimal value) {
        if (isBeyondReason(value)) {
            return value.toString();
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.toPlainString() : plain.toString();
    }

    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
