package org.labgoals.goal.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How somebody's goals under way are balanced: long-term beside immediate ones, and their target
 * dates apart from each other.
 *
 * @param longTerm how many long-term goals are active
 * @param immediate how many immediate ones are
 * @param crowded the Monday of the week in which most target dates fall, null where no week has
 *     {@link #CROWD} of them
 * @param crowd how many fall in that week, 0 where there is none
 */
public record Balance(long longTerm, long immediate, @Nullable LocalDate crowded, int crowd) {

    /** So many target dates in a week are too many. */
    public static final int CROWD = 3;

    /** Of active goals that are not paused, with target dates from today's week on. */
    public static Balance of(List<GoalState> goals, LocalDate today) {
        var active =
                goals.stream()
                        .filter(goal -> goal.status() == GoalStatus.ACTIVE && !goal.isPaused())
                        .toList();
        Map<LocalDate, Long> weeks =
                active.stream()
                        .map(goal -> goal.plan().targetDate())
                        .filter(Objects::nonNull)
                        .map(Balance::monday)
                        .filter(week -> !week.isBefore(monday(today)))
                        .collect(
                                Collectors.groupingBy(
                                        week -> week, TreeMap::new, Collectors.counting()));
        var fullest =
                weeks.entrySet().stream()
                        .filter(week -> week.getValue() >= CROWD)
                        .max(Map.Entry.comparingByValue());
        return new Balance(
                count(active, Horizon.LONG_TERM),
                count(active, Horizon.IMMEDIATE),
                fullest.map(Map.Entry::getKey).orElse(null),
                fullest.map(week -> Math.toIntExact(week.getValue())).orElse(0));
    }

    private static long count(List<GoalState> active, Horizon horizon) {
        return active.stream().filter(goal -> goal.plan().horizon() == horizon).count();
    }

    /** Whether something is under way and nothing of it looks further than a project. */
    public boolean lacksLongTerm() {
        return longTerm == 0 && immediate > 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
