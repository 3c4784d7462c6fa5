package org.labgoals.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.ui.CareerDesk;
import org.labgoals.career.ui.CareerGlance;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.application.OwnGoals;
import org.labgoals.goal.domain.Balance;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.ui.WorkDesk;
import org.labgoals.work.ui.WorkPanel;

/** <em>My goals</em>: where I am, what is due, what waits for whom. */
final class MyGoalsPanel extends Div {

    private static final int FIRST = 25;

    private final GoalDesk desk;
    private final Words words;
    private final PersonLine me;
    private final Paragraph summary = new Paragraph();
    private final Div balance = new Div();
    private final Div goals = new Div();

    /**
     * @param work null where the list of what waits stands elsewhere already
     */
    MyGoalsPanel(
            GoalDesk desk,
            CareerDesk careers,
            @Nullable WorkDesk work,
            PersonLine me,
            Words words) {
        this.desk = desk;
        this.words = words;
        this.me = me;
        addClassName("panel");
        summary.addClassName("lead");
        add(summary, balance);
        if (work != null) {
            add(
                    Build.section(
                            words.text("work-list.title"),
                            new WorkPanel(work, () -> desk.days(words), words, list -> {})));
        }
        add(
                Build.section(words.text("career.title"), new CareerGlance(careers, me, words)),
                Build.section(words.text("my-goals.title"), goals),
                Build.section(
                        words.text("career.win.title"), CareerGlance.win(careers, me, words)));
        Live.show(this, desk.goals()::watchOwn, this::show);
    }

    private void show(OwnGoals own) {
        MyGoals mine = MyGoals.of(own, me.id(), words, desk.days(words));
        summary.setText(mine.summary());
        showBalance(own);
        goals.removeAll();
        if (mine.open().isEmpty()) {
            goals.add(
                    Build.empty(
                            words.text("my-goals.empty"),
                            words.text("my-goals.empty-sentence"),
                            Build.buttonLink("goals/new", words.text("draft.start"), true)));
        } else {
            goals.add(first(mine.open()));
        }
        if (mine.more()) {
            goals.add(Build.buttonLink("goals", words.text("my-goals.all"), false));
        }
        if (!mine.finished().isEmpty()) {
            goals.add(
                    new Details(
                            words.text("my-goals.finished", mine.finishedTotal()),
                            first(mine.finished())));
        }
    }

    /** Says when all target dates come at once, and when nothing looks further than a project. */
    private void showBalance(OwnGoals own) {
        balance.removeAll();
        Balance of =
                Balance.of(
                        own.open().stream()
                                .map(GoalLine::state)
                                .filter(goal -> goal.owner().equals(me.id()))
                                .toList(),
                        desk.goals().today());
        if (of.crowded() != null) {
            balance.add(
                    notice(
                            words.text(
                                    "balance.crowded",
                                    of.crowd(),
                                    desk.days(words).day(of.crowded()))));
        }
        if (of.lacksLongTerm()) {
            balance.add(notice(words.text("balance.no-long-term")));
        }
    }

    private static Div notice(String sentence) {
        return Build.box("notice", Glyph.FLAG.sign(), new Span(sentence));
    }

    /** The first rows, and the others at a click: who has hundreds still sees the page at once. */
    private Div first(List<GoalRow> all) {
        if (all.size() <= FIRST) {
            return new Div(rows(all));
        }
        Div box = new Div(rows(all.subList(0, FIRST)));
        box.add(
                Build.styled(
                        new Button(
                                words.text("team.more", all.size() - FIRST),
                                click -> Build.fill(box, rows(all))),
                        "stays"));
        return box;
    }

    private GoalRows rows(List<GoalRow> shown) {
        GoalRows rows = new GoalRows(words, desk.days(words), false, this::take);
        rows.show(shown);
        return rows;
    }

    private void take(GoalRow row) {
        NextStep.What what = row.line().nextStep().what();
        UI ui = UI.getCurrent();
        switch (what) {
            case COMPLETE_DRAFT -> ui.navigate(row.address() + "/draft");
            case CHECK_IN -> CheckInDialog.open(desk, row.line().state(), words);
            default -> ui.navigate(row.address(), QueryParameters.of("do", Kebab.of(what)));
        }
    }
}
