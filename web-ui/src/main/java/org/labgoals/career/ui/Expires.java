package org.labgoals.career.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far away the end of a credential is. */
enum Expires {
    EXPIRED(-1),
    WITHIN_30_DAYS(30),
    WITHIN_90_DAYS(90),
    WITHIN_180_DAYS(180),
    LATER(Integer.MAX_VALUE);

    private final int days;

    Expires(int days) {
        this.days = days;
    }

    /**
     * @param end the last day, null where it does not end
     */
    static Expires of(@Nullable LocalDate end, LocalDate today) {
        if (end == null) {
            return LATER;
        }
        for (Expires each : values()) {
            if (each == LATER || !end.isAfter(today.plusDays(each.days))) {
                return each;
            }
        }
        return LATER;
    }
}
