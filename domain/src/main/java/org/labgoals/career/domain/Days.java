package org.labgoals.career.domain;

import java.time.LocalDate;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;

/** Which days can be meant. */
final class Days {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int YEARS_AHEAD = 20;

    private Days() {}

    /** Refuses a day on which it cannot have happened. */
    static void happened(LocalDate on, Occasion occasion) {
        Refused.when(on.isBefore(EARLIEST), CareerRule.DATE_BEYOND_REASON);
        Refused.when(on.isAfter(occasion.today()), CareerRule.DAY_IN_THE_FUTURE);
    }

    /** Refuses a day that no credential lasts until. */
    static void within(LocalDate day, Occasion occasion) {
        Refused.when(
                day.isBefore(EARLIEST) || day.isAfter(occasion.today().plusYears(YEARS_AHEAD)),
                CareerRule.DATE_BEYOND_REASON);
    }
}
