package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Health;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** A goal's page, repainted each time the goal changes. */
final class GoalPanel extends Div {

    private final GoalDesk desk;
    private final Words words;
    private final Div top = Build.box("slot");
    private final Div actions = Build.box("goal-actions");
    private final Div notices = Build.box("slot");
    private final Div progress = Build.box("tab-body");
    private final Div plan = Build.box("tab-body");
    private final Div reviews = Build.box("tab-body");
    private final Tab historyTab = new Tab();
    private @Nullable String wish;
    private @Nullable StepDialogs dialogs;
    private @Nullable GoalSteps offered;

    GoalPanel(GoalDesk desk, GoalId id, Words words, @Nullable String wish) {
        this.desk = desk;
        this.words = words;
        this.wish = wish;
        TabSheet tabs = Build.tabs();
        tabs.add(new Tab(words.text("goal.tab-progress")), progress);
        tabs.add(new Tab(words.text("goal.tab-plan")), plan);
        tabs.add(new Tab(words.text("goal.tab-reviews")), reviews);
        tabs.add(historyTab, new HistoryPanel(desk, id, words, this::correct));
        add(Build.box("goal-head", top, actions, notices), tabs);
        Live.show(
                this,
                (Consumer<GoalPage> listener) -> desk.goals().watch(id, listener),
                this::show);
    }

    private void show(GoalPage page) {
        Days days = desk.days(words);
        StepDialogs fresh = new StepDialogs(desk, page, words);
        dialogs = fresh;
        Build.fill(top, top(page, days));
        offer(GoalSteps.of(page.steps(), page.nextStep()));
        Build.fill(notices, new GoalNotices(page, words, days));
        Build.fill(progress, new MeasuresPart(page.state(), words, days, page.people()));
        Build.fill(plan, new PlanPart(page, desk, words, days, fresh));
        Build.fill(reviews, new ReviewsPart(page, words, days));
        historyTab.setLabel(words.text("goal.tab-history", page.state().events()));
        Step wished = GoalSteps.wished(wish, page.steps());
        wish = null;
        if (wished != null) {
            fresh.open(wished);
        }
    }

    private Component top(GoalPage page, Days days) {
        GoalBadges badges = new GoalBadges(words);
        Div facts = Build.box("chips", badges.status(page.state()));
        if (page.health().grade() != Health.Grade.NONE) {
            facts.add(badges.health(page.health()));
        }
        var owner = page.people().get(page.state().owner());
        if (owner != null) {
            facts.add(new PersonChip(owner));
        }
        if (page.state().plan().targetDate() != null) {
            facts.add(
                    Build.text(
                            "quiet small",
                            words.text("goal.until", days.away(page.state().plan().targetDate()))));
        }
        Div shown = Build.box("goal-top", new H1(page.state().plan().title().orErased()), facts);
        if (page.health().grade() != Health.Grade.NONE && !page.health().reasons().isEmpty()) {
            shown.add(Build.quiet(String.join(" ", badges.reasons(page.health()))));
        }
        shown.add(next(page, days));
        return shown;
    }

    private Component next(GoalPage page, Days days) {
        PersonId me = desk.viewer().person();
        NextStep next = page.nextStep();
        var owner = page.people().get(page.state().owner());
        if (owner == null || page.state().isFinal()) {
            return new Div();
        }
        GoalLine line = new GoalLine(page.state(), owner, page.health(), next);
        Div box =
                Build.box(
                        "next-line",
                        Glyph.CLOCK.sign(),
                        new Span(GoalRow.nextStep(next, line, owner.id().equals(me), words)));
        if (next.waitsFor() == NextStep.Turn.DECIDER && page.decider() != null) {
            box.add(new PersonChip(page.decider()));
        }
        if (next.due() != null) {
            box.add(
                    Build.text(
                            days.isPast(next.due()) ? "due overdue" : "due",
                            days.away(next.due())));
        }
        return box;
    }

    /** Buttons stay as they are while the steps do, so that no repaint swallows a click. */
    private void offer(GoalSteps sorted) {
        if (sorted.equals(offered)) {
            return;
        }
        offered = sorted;
        actions.removeAll();
        if (sorted.beside() != null) {
            actions.add(button(sorted.beside()));
        }
        if (sorted.main() != null) {
            Button main = button(sorted.main());
            main.addThemeName("primary");
            actions.add(main);
        }
        if (!sorted.more().isEmpty()) {
            MenuBar more = new MenuBar();
            MenuItem item = more.addItem(words.text("goal.more"));
            sorted.more()
                    .forEach(step -> item.getSubMenu().addItem(label(step), click -> take(step)));
            actions.add(more);
        }
    }

    private Button button(Step step) {
        return new Button(label(step), click -> take(step));
    }

    private void take(Step step) {
        if (dialogs != null) {
            dialogs.open(step);
        }
    }

    private void correct(HistoryLine line) {
        if (dialogs != null) {
            dialogs.correct(line);
        }
    }

    private String label(Step step) {
        return words.text("do." + Kebab.of(step));
    }
}
