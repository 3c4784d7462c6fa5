package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * A goal in a list, as one viewer reads it.
 *
 * @param next what it waits for, in words
 * @param due when, in words; null when there is no day
 * @param overdue whether that day has passed
 * @param yours whether it is the viewer's turn
 * @param course of the measure that tells most, null when it has none
 */
record GoalRow(
        GoalLine line,
        String title,
        String next,
        @Nullable String due,
        boolean overdue,
        boolean yours,
        @Nullable Course course) {

    static GoalRow of(GoalLine line, PersonId viewer, Words words, Days days) {
        NextStep next = line.nextStep();
        boolean owner = line.owner().id().equals(viewer);
        boolean yours = owner && next.waitsFor() == NextStep.Turn.OWNER;
        LocalDate due = next.due();
        return new GoalRow(
                line,
                line.state().plan().title().orErased(),
                nextStep(next, line, owner, words),
                due == null ? null : days.away(due),
                due != null && days.isPast(due),
                yours && next.what() != NextStep.What.NOTHING,
                telling(line.state(), days.today()));
    }

    /** What a goal waits for, in words for its owner or for somebody else. */
    static String nextStep(NextStep next, GoalLine line, boolean owner, Words words) {
        String key = "next." + Kebab.of(next.what());
        if (next.what() == NextStep.What.NOTHING) {
            return words.text(key + "." + line.state().status().name().toLowerCase(Locale.ROOT));
        }
        String who =
                switch (next.waitsFor()) {
                    case OWNER -> owner ? "yours" : "owners";
                    case DECIDER -> "deciders";
                    case NOBODY -> "nobodys";
                };
        return words.text(key + "." + who, line.owner().name());
    }

    /** The measure checked in last, else the first number. */
    private static @Nullable Course telling(GoalState goal, LocalDate today) {
        List<Course> courses =
                goal.plan().measures().stream()
                        .map(measure -> Course.of(goal, measure, today))
                        .toList();
        return courses.stream()
                .max(
                        Comparator.comparing((Course course) -> lastDay(course))
                                .thenComparing(
                                        course -> course.measure().form() == MeasureForm.NUMERIC))
                .orElse(null);
    }

    private static LocalDate lastDay(Course course) {
        MadeCheckIn latest = course.latest();
        return latest == null || course.measure().form() == MeasureForm.MILESTONE
                ? LocalDate.MIN
                : latest.on();
    }

    String address() {
        return "goals/" + line.state().id().value();
    }
}
