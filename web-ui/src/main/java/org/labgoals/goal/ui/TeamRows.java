package org.labgoals.goal.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.TeamBoard;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/**
 * What waits for who leads, as they read it.
 *
 * @param work most urgent first, narrowed to one reason where asked for
 * @param all how much waits in all
 */
record TeamRows(List<Row> work, int all) {

    /**
     * One thing that waits.
     *
     * @param what the goal's title, or what is missing
     * @param when since when or until when, in words
     * @param address where it is dealt with
     */
    record Row(
            TeamBoard.Why why,
            PersonLine person,
            String what,
            @Nullable String when,
            boolean pressing,
            String address) {}

    static TeamRows of(TeamBoard board, TeamBoard.@Nullable Why only, Words words, Days days) {
        List<Row> work =
                board.work().stream()
                        .filter(waits -> only == null || waits.why() == only)
                        .map(waits -> row(waits, words, days))
                        .toList();
        return new TeamRows(work, board.work().size());
    }

    private static Row row(TeamBoard.Work waits, Words words, Days days) {
        GoalLine goal = waits.goal();
        LocalDate day = waits.day();
        String key = Kebab.of(waits.why());
        return new Row(
                waits.why(),
                waits.person(),
                goal == null
                        ? words.text("work." + key + ".what")
                        : goal.state().plan().title().orErased(),
                day == null
                        ? null
                        : words.text("work." + key + ".when", days.away(day), days.distance(day)),
                waits.why() == TeamBoard.Why.OVERDUE,
                goal == null
                        ? "people/" + waits.person().id().value()
                        : "goals/" + goal.state().id().value());
    }

    /** The reason a web address names, or nothing. */
    static TeamBoard.@Nullable Why reason(@Nullable String word) {
        for (TeamBoard.Why why : TeamBoard.Why.values()) {
            if (Kebab.of(why).equals(word)) {
                return why;
            }
        }
        return null;
    }
}
