package org.labgoals.review.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.labgoals.review.application.CycleGroups;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** Opens a cycle for those whom the viewer leads, changes it and closes it. */
final class CycleDialog {

    /** Whom a cycle can be for, as it is offered. */
    private record Choice(CycleScope scope, String label) {}

    private CycleDialog() {}

    static void open(ReviewDesk desk, Words words) {
        var key = desk.key("cycle", "");
        var name = name(words);
        var who = new Select<Choice>();
        who.setLabel(words.text("reviews.cycle.who"));
        who.setWidthFull();
        var choices = choices(desk.queries().groups(), words);
        who.setItems(choices);
        who.setItemLabelGenerator(Choice::label);
        who.setValue(choices.getFirst());
        var fields = new PlanFields(words, desk.queries().today());
        new DecisionDialog(
                        words,
                        words.text("reviews.cycle.do"),
                        words.text("reviews.cycle.why"),
                        words.text("reviews.cycle.do"),
                        name,
                        who,
                        fields)
                .keptAs(desk.kept("cycle"))
                .needing(name, who)
                .needing(fields.needed())
                .open(
                        () ->
                                desk.cycles()
                                        .open(
                                                key,
                                                PersonalText.of(name.getValue()),
                                                fields.plan(),
                                                who.getValue().scope()));
    }

    /** Names the cycle anew and moves its last days, which moves those of each open review. */
    static void change(ReviewDesk desk, Words words, ReviewCycleState cycle) {
        var key = desk.key("cycle-change", cycle.id().value() + "@" + cycle.version());
        var name = name(words);
        name.setValue(cycle.name().orErased());
        var fields = new DeadlineFields(words, cycle.plan().deadlines());
        new DecisionDialog(
                        words,
                        words.text("reviews.cycle.change"),
                        words.text("reviews.cycle.change-why"),
                        words.text("reviews.cycle.change-do"),
                        name,
                        fields)
                .needing(name)
                .needing(fields.needed())
                .open(
                        () ->
                                desk.cycles()
                                        .change(
                                                cycle.id(),
                                                cycle.version(),
                                                key,
                                                PersonalText.of(name.getValue()),
                                                fields.deadlines()));
    }

    static void close(ReviewDesk desk, Words words, ReviewCycleState cycle) {
        var key = desk.key("cycle-close", cycle.id().value());
        new DecisionDialog(
                        words,
                        words.text("reviews.cycle.close", cycle.name().orErased()),
                        words.text("reviews.cycle.close-why"),
                        words.text("reviews.cycle.close-do"))
                .open(() -> desk.cycles().close(cycle.id(), key));
    }

    private static TextField name(Words words) {
        var name = new TextField(words.text("reviews.cycle.name"));
        name.setWidthFull();
        name.setHelperText(words.text("reviews.cycle.name-hint"));
        Kept.field(name, "name");
        return name;
    }

    private static List<Choice> choices(CycleGroups groups, Words words) {
        List<Choice> choices = new ArrayList<>();
        if (groups.laboratory()) {
            choices.add(
                    new Choice(CycleScope.laboratory(), words.text("reviews.cycle.laboratory")));
        }
        groups.sections()
                .forEach(
                        section ->
                                choices.add(
                                        new Choice(
                                                CycleScope.section(section),
                                                words.text("reviews.cycle.section", section))));
        groups.teams()
                .forEach(
                        team ->
                                choices.add(
                                        new Choice(
                                                CycleScope.team(team.id()),
                                                words.text("reviews.cycle.team", team.name()))));
        return choices;
    }
}
