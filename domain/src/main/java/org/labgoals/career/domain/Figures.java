package org.labgoals.career.domain;

import java.math.BigDecimal;

/** One way to write a number, so that 2.50 and 2.5 are the same. */
final class Figures {

    private Figures() {}

    static BigDecimal tidy(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
