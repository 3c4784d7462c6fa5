package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * A person's own goals, sorted by what needs them first.
 *
 * @param open what is drafted, active or reviewed
 * @param finished what is achieved or withdrawn
 * @param summary the first thing to know, in a sentence
 */
record MyGoals(List<GoalRow> open, List<GoalRow> finished, String summary) {

    static MyGoals of(List<GoalLine> lines, PersonId me, Words words, Days days) {
        List<GoalRow> rows = lines.stream().map(line -> GoalRow.of(line, me, words, days)).toList();
        List<GoalRow> open =
                rows.stream()
                        .filter(row -> !row.line().state().isFinal())
                        .sorted(
                                Comparator.comparing((GoalRow row) -> !row.yours())
                                        .thenComparing(MyGoals::due))
                        .toList();
        List<GoalRow> finished = rows.stream().filter(row -> row.line().state().isFinal()).toList();
        return new MyGoals(open, finished, summary(open, finished, words));
    }

    private static LocalDate due(GoalRow row) {
        LocalDate due = row.line().nextStep().due();
        return due == null ? LocalDate.MAX : due;
    }

    private static String summary(List<GoalRow> open, List<GoalRow> finished, Words words) {
        if (open.isEmpty()) {
            return words.text(
                    finished.isEmpty() ? "my-goals.summary-none" : "my-goals.summary-finished",
                    finished.size());
        }
        long overdue = open.stream().filter(row -> row.yours() && row.overdue()).count();
        long yours = open.stream().filter(GoalRow::yours).count();
        if (overdue > 0) {
            return words.text("my-goals.summary-overdue", open.size(), overdue);
        }
        return yours > 0
                ? words.text("my-goals.summary-yours", open.size(), yours)
                : words.text("my-goals.summary-calm", open.size());
    }
}
