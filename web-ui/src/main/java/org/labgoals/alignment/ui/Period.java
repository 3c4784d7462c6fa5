package org.labgoals.alignment.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * Days that an objective’s own period has to touch.
 *
 * @param from the first, null for any
 * @param until the last, null for any
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** This year and those beside it, then the quarters around today. */
    static List<Period> around(LocalDate today) {
        var periods = new ArrayList<Period>();
        for (int year = today.getYear() + 1; year >= today.getYear() - 1; year--) {
            periods.add(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        for (int ahead = 1; ahead >= -2; ahead--) {
            var first = quarter.plusMonths(ahead * 3L);
            periods.add(new Period(first, first.plusMonths(3).minusDays(1)));
        }
        return periods;
    }

    /** A year or a quarter by its name, anything else by its days. */
    String named(Words words, Days days) {
        if (from == null) {
            return until == null
                    ? words.text("alignment.any-period")
                    : words.text("alignment.period-until", days.shortDay(until));
        }
        if (until == null) {
            return words.text("alignment.period-from", days.shortDay(from));
        }
        boolean starts = from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % 3 == 0;
        if (starts && until.equals(from.plusMonths(3).minusDays(1))) {
            return words.text(
                    "alignment.period-quarter",
                    (from.getMonthValue() + 2) / 3,
                    String.valueOf(from.getYear()));
        }
        if (from.getDayOfYear() == 1 && until.equals(from.plusYears(1).minusDays(1))) {
            return String.valueOf(from.getYear());
        }
        return words.text("alignment.period-days", days.shortDay(from), days.shortDay(until));
    }
}
