package org.labgoals.alignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalState;

/**
 * A goal with all the days of its past and, as far as time alone will change its health, of its
 * future: so that any day is answered by looking it up.
 *
 * @param lastOn the day from which the latest event counts
 * @param stretches one after the other without a gap; the last has no end
 */
public record GoalCourse(GoalState goal, LocalDate lastOn, List<Stretch> stretches) {

    /** Keeps a copy. */
    public GoalCourse {
        stretches = List.copyOf(stretches);
    }

    /**
     * The course after an event: what was foreseen from its day on is foreseen anew.
     *
     * @param before null before the first event
     * @param goal the goal after the event
     * @param on the day of the event; what is told late counts from the latest event on
     */
    public static GoalCourse after(@Nullable GoalCourse before, GoalState goal, LocalDate on) {
        List<Stretch> past = before == null ? List.of() : before.stretches();
        var day = before == null ? on : later(on, before.lastOn());
        var kept = new ArrayList<Stretch>();
        for (var stretch : past) {
            if (stretch.from().isBefore(day)) {
                boolean reaches = stretch.until() == null || !stretch.until().isBefore(day);
                kept.add(reaches ? stretch.endingOn(day.minusDays(1)) : stretch);
            }
        }
        foresee(goal, day).forEach(stretch -> append(kept, stretch));
        return new GoalCourse(goal, day, kept);
    }

    private static List<Stretch> foresee(GoalState goal, LocalDate day) {
        var coming = new ArrayList<LocalDate>();
        coming.add(day);
        coming.addAll(GoalHealth.turningDays(goal, day));
        return coming.stream()
                .map(each -> Stretch.of(goal, each, GoalHealth.of(goal, each).grade()))
                .toList();
    }

    private static void append(List<Stretch> all, Stretch next) {
        if (all.isEmpty()) {
            all.add(next);
            return;
        }
        var last = all.getLast();
        if (last.saysTheSameAs(next)) {
            all.set(all.size() - 1, last.endingOn(null));
        } else {
            all.set(all.size() - 1, last.endingOn(next.from().minusDays(1)));
            all.add(next);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
