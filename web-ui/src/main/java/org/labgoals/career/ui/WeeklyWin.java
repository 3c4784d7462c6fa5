package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.Win;
import org.labgoals.career.domain.WinStreak;

/**
 * The win of the week that began on Monday.
 *
 * @param latest of this week, null where none was logged yet
 * @param weeks how many weeks in a row have one, holidays forgiven
 */
record WeeklyWin(@Nullable Win latest, int weeks) {

    static WeeklyWin of(List<Win> wins, LocalDate today) {
        LocalDate monday = WinStreak.monday(today);
        Win latest =
                wins.stream()
                        .filter(win -> WinStreak.monday(win.on()).equals(monday))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        return new WeeklyWin(latest, WinStreak.weeks(wins, today));
    }
}
