package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** <em>Do this with colleagues</em>: the team, who has a part, and what each checks in on. */
final class ColleaguesPart extends Details {

    /** More than a goal can have contributors, and as many as one question answers. */
    private static final int MOST = 200;

    private final DraftModel model;
    private final GoalDesk desk;
    private final Words words;
    private final Runnable changed;
    private final Div slot = Build.box("step-body");
    private final Div parts = Build.box("measure-cards");
    private List<PersonLine> members = List.of();

    ColleaguesPart(DraftModel model, GoalDesk desk, Words words, Runnable changed) {
        this.model = model;
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        addClassName("colleagues");
        setSummaryText(words.text("colleagues.title"));
        List<TeamLine> teams = Colleagues.teamsOf(desk.people().me(), desk.people().teams());
        setVisible(!teams.isEmpty());
        setOpened(model.colleagues.team() != null);
        add(Build.box("step-body", Build.quiet(words.text("colleagues.hint")), team(teams), slot));
        showTeam();
    }

    /** The measures were changed: what can be given to whom is asked again. */
    void showParts() {
        parts.removeAll();
        for (PersonLine person : members) {
            if (model.colleagues.people().contains(person.id())) {
                parts.add(part(person));
            }
        }
    }

    private Select<TeamLine> team(List<TeamLine> teams) {
        Select<TeamLine> team = new Select<>();
        team.setId("team");
        team.setLabel(words.text("colleagues.team"));
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(words.text("colleagues.alone"));
        team.setItemLabelGenerator(
                each -> each == null ? words.text("colleagues.alone") : each.name());
        teams.stream()
                .filter(each -> each.id().equals(model.colleagues.team()))
                .findFirst()
                .ifPresent(team::setValue);
        team.addValueChangeListener(
                change -> {
                    model.colleagues.chooseTeam(
                            change.getValue() == null ? null : change.getValue().id());
                    showTeam();
                    changed.run();
                });
        return team;
    }

    private void showTeam() {
        slot.removeAll();
        if (model.colleagues.team() == null) {
            return;
        }
        MultiSelectComboBox<PersonLine> people = new MultiSelectComboBox<>();
        people.setId("colleagues");
        people.setLabel(words.text("colleagues.people"));
        people.setWidthFull();
        people.setItemLabelGenerator(PersonLine::name);
        members = membersOf(model.colleagues.team());
        people.setItems(members);
        people.setHelperText(members.isEmpty() ? words.text("colleagues.nobody") : null);
        people.setValue(
                members.stream()
                        .filter(each -> model.colleagues.people().contains(each.id()))
                        .collect(Collectors.toSet()));
        people.addValueChangeListener(
                change -> {
                    model.colleagues.choosePeople(
                            change.getValue().stream().map(PersonLine::id).toList());
                    showParts();
                    changed.run();
                });
        slot.add(people, parts);
        showParts();
    }

    /** Who is in the team beside the owner. */
    private List<PersonLine> membersOf(@Nullable TeamId team) {
        PersonId me = desk.viewer().person();
        return desk.people().find(null, team, 0, MOST).items().stream()
                .filter(person -> !person.id().equals(me))
                .toList();
    }

    private Component part(PersonLine person) {
        Colleagues.Part part = model.colleagues.partOf(person.id());
        TextArea sentence =
                Fields.words(
                        words,
                        words.text("colleagues.part", person.name()),
                        "part." + person.id().value());
        sentence.setMinRows(1);
        sentence.setValue(part.sentence);
        sentence.addValueChangeListener(change -> part.sentence = change.getValue());
        CheckboxGroup<MeasureInput> measures = new CheckboxGroup<>();
        measures.setLabel(words.text("colleagues.measures"));
        measures.setItems(model.measures);
        measures.setItemLabelGenerator(this::name);
        part.measures.retainAll(model.measures);
        measures.setValue(Set.copyOf(part.measures));
        measures.addValueChangeListener(
                change -> {
                    part.measures.clear();
                    part.measures.addAll(change.getValue());
                });
        return Build.box("measure-card", new PersonChip(person), sentence, measures);
    }

    private String name(MeasureInput measure) {
        return measure.name.isBlank()
                ? words.text("draft.measure", model.measures.indexOf(measure) + 1)
                : measure.name;
    }
}
