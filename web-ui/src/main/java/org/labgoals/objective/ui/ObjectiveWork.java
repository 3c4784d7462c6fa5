package org.labgoals.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.alignment.application.ServingGoal;
import org.labgoals.alignment.application.SupportOfObjectives;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Health;
import org.labgoals.goal.ui.GoalSigns;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.ui.IndicatorFigure;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/**
 * Whether an objective is moving and who carries it: its indicators with what happened to the goals
 * that support it, and those goals; repainted each time a goal or a reading comes.
 */
final class ObjectiveWork extends Div {

    private final transient ObjectiveDesk desk;
    private final transient ObjectiveState objective;
    private final transient Words words;
    private final Div figures = Build.box("indicator-cards");
    private final Div goals = Build.box("slot");
    private transient List<IndicatorState> indicators = List.of();
    private transient SupportOfObjectives support = new SupportOfObjectives(List.of(), 0);

    ObjectiveWork(ObjectiveDesk desk, ObjectiveState objective, Words words) {
        this.desk = desk;
        this.objective = objective;
        this.words = words;
        addClassName("indicator-page");
        List<IndicatorId> named = objective.plan().indicators();
        if (!named.isEmpty()) {
            add(Build.section(words.text("objective.indicators"), figures));
            Live.show(
                    this,
                    (Consumer<List<IndicatorState>> listener) -> desk.indicators().watch(listener),
                    all -> {
                        indicators =
                                all.stream().filter(each -> named.contains(each.id())).toList();
                        showFigures();
                    });
        }
        add(Build.section(words.text("objective.goals"), goals));
        Live.show(
                this,
                (Consumer<SupportOfObjectives> listener) ->
                        desk.support().watch(List.of(objective.id()), listener),
                answer -> {
                    support = answer;
                    showFigures();
                    showGoals();
                });
    }

    private void showFigures() {
        figures.removeAll();
        var days = desk.days(words);
        indicators.forEach(
                each -> figures.add(IndicatorFigure.card(each, support.marks(), words, days)));
    }

    private void showGoals() {
        goals.removeAll();
        if (support.goals().isEmpty()) {
            goals.add(
                    Build.quiet(
                            words.text(
                                    support.all() == 0
                                            ? "objective.goals-none"
                                            : "objective.goals-of-others",
                                    support.all())));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("goal-rows");
        support.goals().forEach(goal -> list.add(item(goal)));
        goals.add(list);
        if (support.others() > 0) {
            goals.add(Build.quiet(words.text("objective.goals-more", support.others())));
        }
    }

    private ListItem item(ServingGoal goal) {
        var state = goal.state();
        var link = new Anchor("goals/" + state.id().value(), state.plan().title().orErased());
        link.addClassName("row-link");
        var chips = Build.box("chips", GoalSigns.status(state, words));
        if (goal.health().grade() != Health.Grade.NONE) {
            chips.add(GoalSigns.health(goal.health(), words));
        }
        var item =
                new ListItem(
                        Build.box("row-head", new PersonChip(goal.owner()), link, chips),
                        how(goal));
        item.addClassName("supporting-goal");
        return item;
    }

    private Component how(ServingGoal goal) {
        return goal.state().plan().alignments().stream()
                .filter(each -> each.objective().equals(objective.id()))
                .findFirst()
                .map(this::how)
                .orElseGet(() -> Build.quiet(""));
    }

    private Component how(Alignment alignment) {
        return Build.quiet(words.of(alignment.contribution()) + " · " + alignment.how().orErased());
    }
}
