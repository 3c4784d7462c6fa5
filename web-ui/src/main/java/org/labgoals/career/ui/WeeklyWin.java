package org.labgoals.career.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.Win;

/**
 * The win of the week that began on Monday.
 *
 * @param latest of this week, null where none was logged yet
 * @param weeks how many weeks in a row have one, this week or last week the last
 */
record WeeklyWin(@Nullable Win latest, int weeks) {

    static WeeklyWin of(List<Win> wins, LocalDate today) {
        LocalDate monday = monday(today);
        Win latest =
                wins.stream()
                        .filter(win -> monday(win.on()).equals(monday))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        int weeks = 0;
        LocalDate week = latest == null ? monday.minusWeeks(1) : monday;
        while (has(wins, week)) {
            weeks++;
            week = week.minusWeeks(1);
        }
        return new WeeklyWin(latest, weeks);
    }

    private static boolean has(List<Win> wins, LocalDate monday) {
        return wins.stream().anyMatch(win -> monday(win.on()).equals(monday));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
