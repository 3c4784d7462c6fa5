package org.labgoals.goal.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** <em>Do this with colleagues</em>: the team, who has a part, and what each checks in on. */
final class ColleaguesPart extends Details {

    private final DraftModel model;
    private final Words words;
    private final Function<TeamId, List<PersonLine>> membersOf;
    private final Runnable changed;
    private final Div slot = Build.box("step-body");
    private final Div cards = Build.box("measure-cards");
    private final Steady<PersonLine, ColleagueCard> shown;
    private List<PersonLine> members = List.of();

    /**
     * @param teams to choose from
     * @param membersOf who is in a team beside the owner
     */
    ColleaguesPart(
            DraftModel model,
            List<TeamLine> teams,
            Function<TeamId, List<PersonLine>> membersOf,
            Words words,
            Runnable changed) {
        this.model = model;
        this.words = words;
        this.membersOf = membersOf;
        this.changed = changed;
        shown =
                new Steady<>(
                        cards,
                        person ->
                                new ColleagueCard(
                                        person,
                                        model.colleagues.partOf(person.id()),
                                        words,
                                        changed));
        addClassName("colleagues");
        setSummaryText(words.text("colleagues.title"));
        setVisible(!teams.isEmpty());
        setOpened(model.colleagues.team() != null);
        add(Build.box("step-body", Build.quiet(words.text("colleagues.hint")), team(teams), slot));
        showTeam();
    }

    /**
     * Somebody was chosen, or the measures were changed: what can be given to whom is told anew.
     * What stands there stays, so that a tick is never lost to a card that was drawn again.
     */
    void showParts() {
        shown.show(
                        members.stream()
                                .filter(each -> model.colleagues.people().contains(each.id()))
                                .toList())
                .forEach(card -> card.show(model.measures));
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
        @Nullable TeamId team = model.colleagues.team();
        if (team == null) {
            members = List.of();
            showParts();
            return;
        }
        members = membersOf.apply(team);
        MultiSelectComboBox<PersonLine> people = new MultiSelectComboBox<>();
        people.setId("colleagues");
        people.setLabel(words.text("colleagues.people"));
        people.setWidthFull();
        people.setItemLabelGenerator(PersonLine::name);
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
        slot.add(people, cards);
        showParts();
    }
}
