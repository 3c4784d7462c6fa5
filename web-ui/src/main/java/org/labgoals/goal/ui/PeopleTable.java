package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.TeamBoard;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** Everybody at a glance: level, goals by status, health, last check-in, next review. */
final class PeopleTable extends Div {

    private static final List<GoalStatus> SHOWN =
            List.of(
                    GoalStatus.DRAFTED,
                    GoalStatus.ACTIVE,
                    GoalStatus.REVIEWED,
                    GoalStatus.ACHIEVED);
    private static final List<Health.Grade> GRADES =
            List.of(
                    Health.Grade.OFF_TRACK,
                    Health.Grade.AT_RISK,
                    Health.Grade.SILENT,
                    Health.Grade.ON_TRACK);

    private final Words words;
    private final Columns columns;
    private final GoalBadges badges;

    PeopleTable(Words words) {
        this.words = words;
        this.columns = new Columns(words, "team.column-");
        this.badges = new GoalBadges(words);
        addClassName("table-frame");
    }

    void show(List<TeamBoard.PersonRow> people, Days days) {
        removeAll();
        if (people.isEmpty()) {
            add(
                    Build.empty(
                            words.text("team.people-empty"),
                            words.text("team.people-empty-sentence")));
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("team.people-caption"));
        table.getHead()
                .add(
                        columns.head(
                                "person",
                                "level",
                                "goals",
                                "health",
                                "last-check-in",
                                "next-review"));
        NativeTableBody body = table.getBody();
        people.forEach(person -> body.add(row(person, days)));
        add(table);
    }

    private NativeTableRow row(TeamBoard.PersonRow row, Days days) {
        Anchor person =
                new Anchor("people/" + row.person().id().value(), new PersonChip(row.person()));
        person.addClassName("row-link");
        return new NativeTableRow(
                columns.cell("person", person),
                columns.cell("level", Build.text("", level(row))),
                columns.cell("goals", goals(row)),
                columns.cell("health", health(row)),
                columns.cell("last-check-in", day(row.lastCheckIn(), days, false)),
                columns.cell("next-review", day(row.nextReview(), days, true)));
    }

    private String level(TeamBoard.PersonRow row) {
        String position = row.person().position();
        return position != null
                ? position
                : row.person().level() == null ? "" : words.of(row.person().level());
    }

    private Component goals(TeamBoard.PersonRow row) {
        Div goals = Build.box("chips");
        for (GoalStatus status : SHOWN) {
            int count = row.goals().getOrDefault(status, 0);
            if (count > 0) {
                goals.add(counted(badges.status(status), count));
            }
        }
        return goals.getChildren().findAny().isPresent()
                ? goals
                : Build.text("quiet", words.text("team.no-goals"));
    }

    private Component health(TeamBoard.PersonRow row) {
        Div health = Build.box("chips");
        for (Health.Grade grade : GRADES) {
            int count = row.health().getOrDefault(grade, 0);
            if (count > 0) {
                health.add(counted(badges.grade(grade), count));
            }
        }
        return health;
    }

    private static Chip counted(Chip chip, int count) {
        chip.add(Build.text("chip-count", String.valueOf(count)));
        return chip;
    }

    private Component day(@Nullable LocalDate day, Days days, boolean due) {
        if (day == null) {
            return Build.text("quiet", words.text("team.never"));
        }
        Component text =
                Build.text(due && days.isPast(day) ? "due overdue" : "due", days.distance(day));
        text.getElement().setAttribute("title", days.day(day));
        return text;
    }
}
