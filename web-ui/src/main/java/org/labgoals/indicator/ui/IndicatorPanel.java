package org.labgoals.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.alignment.application.SupportOfObjectives;
import org.labgoals.alignment.application.SupportOfObjectives.Marked;
import org.labgoals.goal.ui.HistoryEntry;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** An indicator’s page, repainted each time it or a goal that serves it changes. */
final class IndicatorPanel extends Div {

    private static final int LATEST = 12;

    private final transient IndicatorDesk desk;
    private final IndicatorId id;
    private final transient Words words;
    private final transient List<ObjectiveLine> objectives;
    private final Div top = Build.box("slot");
    private final Div body = Build.box("indicator-page");
    private transient IndicatorState indicator;
    private transient List<Marked> marks = List.of();

    IndicatorPanel(IndicatorDesk desk, IndicatorId id, Words words) {
        this.desk = desk;
        this.id = id;
        this.words = words;
        indicator = desk.queries().indicator(id);
        objectives = desk.objectivesOf(id);
        add(Build.box("goal-head", top, actions()), body);
        Live.show(
                this,
                (Consumer<List<IndicatorState>> listener) -> desk.queries().watch(listener),
                this::show);
        Live.show(
                this,
                (Consumer<SupportOfObjectives> listener) ->
                        desk.support()
                                .watch(
                                        objectives.stream().map(ObjectiveLine::id).toList(),
                                        listener),
                support -> {
                    marks = support.marks();
                    show();
                });
    }

    private Div actions() {
        var actions = Build.box("goal-actions");
        if (desk.keeps()) {
            var more = new MenuBar();
            var item = more.addItem(words.text("goal.more"));
            item.getSubMenu()
                    .addItem(words.text("indicator.do.import"), click -> forms().bring(indicator));
            item.getSubMenu()
                    .addItem(words.text("indicator.do.change"), click -> forms().change(indicator));
            var enter =
                    new Button(
                            words.text("indicator.do.record"), click -> forms().record(indicator));
            enter.addThemeName("primary");
            actions.add(enter, more);
        }
        return actions;
    }

    /** What can be done about a reading. */
    private Component tools(KeptReading kept) {
        return Build.box(
                "row-tools",
                tool("correct", kept, () -> forms().correct(indicator, kept)),
                tool("withdraw", kept, () -> forms().withdraw(indicator, kept)));
    }

    private Button tool(String what, KeptReading kept, Runnable opens) {
        var month = new IndicatorWords(words, desk.days(words)).month(kept.now().month());
        var button = new Button(words.text("indicator.do." + what), click -> opens.run());
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(words.text("indicator." + what + "-of", month));
        return button;
    }

    private IndicatorForms forms() {
        return new IndicatorForms(desk, words);
    }

    private void show(List<IndicatorState> all) {
        all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(each -> indicator = each);
        show();
    }

    private void show() {
        var days = desk.days(words);
        var source = indicator.plan().source();
        var chips = Build.box("chips");
        chips.add(
                Build.text(
                        "quiet small", new IndicatorWords(words, days).section(indicator.plan())));
        if (source != null) {
            chips.add(Build.text("quiet small", words.text("indicator.source", source.orErased())));
        }
        Build.fill(
                top,
                Build.box(
                        "goal-top",
                        new Anchor("indicators", words.text("indicator.title")),
                        new H1(indicator.plan().name().orErased()),
                        chips));
        Build.fill(
                body,
                IndicatorFigure.whole(indicator, marks, words, days),
                Build.section(
                        words.text("indicator.readings"),
                        new ReadingsTable(
                                indicator, words, days, desk.keeps() ? this::tools : null),
                        new WithdrawnReadings(indicator, words, days)),
                Build.section(words.text("indicator.objectives"), objectives()),
                Build.section(words.text("objective.history"), history()));
    }

    private Component objectives() {
        if (objectives.isEmpty()) {
            return Build.quiet(words.text("indicator.objectives-none"));
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        objectives.forEach(
                line ->
                        list.add(
                                new ListItem(
                                        new Anchor(
                                                "objectives/" + line.id().value(),
                                                line.plan().title().orErased()))));
        return list;
    }

    /** The latest of what happened; all of it stands in the audit history. */
    private OrderedList history() {
        var list = new OrderedList();
        list.addClassName("timeline");
        desk.history().of(id).reversed().stream()
                .limit(LATEST)
                .forEach(
                        line ->
                                list.add(
                                        new ListItem(
                                                HistoryEntry.sign(line),
                                                new HistoryEntry(line, words, desk.days(words)))));
        return list;
    }
}
