package org.labgoals.career.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many weeks in a row somebody logged a win. A week begins on Monday; one that is not over yet
 * breaks no row, and neither does one with a federal holiday in it (5 U.S.C. 6103), which does not
 * count either.
 */
public final class WinStreak {

    private WinStreak() {}

    /** The weeks that have a win, this week or the last that had to have one the latest. */
    public static int weeks(List<Win> wins, LocalDate today) {
        Set<LocalDate> logged =
                wins.stream().map(win -> monday(win.on())).collect(Collectors.toSet());
        int weeks = 0;
        for (LocalDate week = monday(today); ; week = week.minusWeeks(1)) {
            if (logged.contains(week)) {
                weeks++;
            } else if (!week.equals(monday(today)) && !hasHoliday(week)) {
                return weeks;
            }
        }
    }

    /** The Monday of the day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static boolean hasHoliday(LocalDate monday) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).anyMatch(WinStreak::isHoliday);
    }

    private static boolean isHoliday(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1 || isMonday(day, 3);
            case FEBRUARY -> isMonday(day, 3);
            case MAY -> isMonday(day, 0);
            case JUNE -> day.getDayOfMonth() == 19;
            case JULY -> day.getDayOfMonth() == 4;
            case SEPTEMBER -> isMonday(day, 1);
            case OCTOBER -> isMonday(day, 2);
            case NOVEMBER -> day.getDayOfMonth() == 11 || isThanksgiving(day);
            case DECEMBER -> day.getDayOfMonth() == 25;
            case MARCH, APRIL, AUGUST -> false;
        };
    }

    /**
     * @param number which Monday of its month, 0 for the last
     */
    private static boolean isMonday(LocalDate day, int number) {
        return number == 0
                ? day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)))
                : day.equals(
                        day.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY)));
    }

    private static boolean isThanksgiving(LocalDate day) {
        return day.getMonth() == Month.NOVEMBER
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
    }
}
