package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.OwnGoals;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * A person's own goals, sorted by what needs them first.
 *
 * @param open what is drafted, active or reviewed, as far as it is looked at
 * @param finished what is achieved or withdrawn, the latest of it
 * @param finishedTotal how many of these there are in all
 * @param more whether there are more open goals than these
 * @param summary the first thing to know, in a sentence
 */
record MyGoals(
        List<GoalRow> open,
        List<GoalRow> finished,
        long finishedTotal,
        boolean more,
        String summary) {

    static MyGoals of(OwnGoals own, PersonId me, Words words, Days days) {
        List<GoalRow> open =
                rows(own.open(), me, words, days).stream()
                        .sorted(
                                Comparator.comparing((GoalRow row) -> !row.yours())
                                        .thenComparing(MyGoals::due))
                        .toList();
        return new MyGoals(
                open,
                rows(own.finished(), me, words, days),
                own.finishedTotal(),
                own.openTotal() > open.size(),
                summary(open, own, words));
    }

    private static List<GoalRow> rows(List<GoalLine> lines, PersonId me, Words words, Days days) {
        return lines.stream().map(line -> GoalRow.of(line, me, words, days)).toList();
    }

    private static LocalDate due(GoalRow row) {
        LocalDate due = row.line().nextStep().due();
        return due == null ? LocalDate.MAX : due;
    }

    private static String summary(List<GoalRow> open, OwnGoals own, Words words) {
        if (own.openTotal() == 0) {
            return words.text(
                    own.finishedTotal() == 0
                            ? "my-goals.summary-none"
                            : "my-goals.summary-finished",
                    own.finishedTotal());
        }
        if (own.openTotal() > open.size()) {
            return words.text("my-goals.summary-many", own.openTotal(), open.size());
        }
        long overdue = open.stream().filter(row -> row.yours() && row.overdue()).count();
        long yours = open.stream().filter(GoalRow::yours).count();
        if (overdue > 0) {
            return words.text("my-goals.summary-overdue", own.openTotal(), overdue);
        }
        return yours > 0
                ? words.text("my-goals.summary-yours", own.openTotal(), yours)
                : words.text("my-goals.summary-calm", own.openTotal());
    }
}
