package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.LaboratoryCommand.AddSection;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** What can be changed about teams and about a laboratory's sections, a short form each. */
final class TeamForms {

    private final AdministrationDesk desk;
    private final Words words;
    private final List<TeamLine> teams;
    private final Runnable recorded;

    TeamForms(AdministrationDesk desk, Words words, List<TeamLine> teams, Runnable recorded) {
        this.desk = desk;
        this.words = words;
        this.teams = teams;
        this.recorded = recorded;
    }

    Component lead() {
        RequestKey key = desk.key("name-lead", "team");
        ComboBox<TeamLine> team = team();
        ComboBox<PersonLine> lead =
                AdministrationForm.choosePerson(words, "administration.leads", desk.people());
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "administration.name-lead",
                List.of(team, lead, from),
                () ->
                        record(
                                key,
                                team.getValue(),
                                on ->
                                        new TeamCommand.NameLead(
                                                team.getValue().id(),
                                                on,
                                                lead.getValue().id(),
                                                from.getValue())),
                team,
                lead,
                from);
    }

    Component leadEnding() {
        RequestKey key = desk.key("end-lead", "team");
        ComboBox<TeamLine> team = team();
        DatePicker until = day("record.last-day");
        return new FactForm(
                words,
                "administration.end-lead",
                List.of(team, until),
                () ->
                        record(
                                key,
                                team.getValue(),
                                on ->
                                        new TeamCommand.EndLead(
                                                team.getValue().id(), on, until.getValue())),
                team,
                until);
    }

    Component name() {
        RequestKey key = desk.key("rename-team", "team");
        ComboBox<TeamLine> team = team();
        TextField name = new TextField(words.text("administration.new-name"));
        team.addValueChangeListener(
                change -> name.setValue(change.getValue() == null ? "" : change.getValue().name()));
        return new FactForm(
                words,
                "administration.rename-team",
                List.of(team, name),
                () ->
                        record(
                                key,
                                team.getValue(),
                                on ->
                                        new TeamCommand.RenameTeam(
                                                team.getValue().id(), on, name.getValue().strip())),
                team,
                name);
    }

    Component section() {
        RequestKey key = desk.key("add-section", "laboratory");
        List<LaboratoryState> laboratories = desk.people().laboratories();
        ComboBox<LaboratoryState> laboratory =
                new ComboBox<>(words.text("administration.of-laboratory"));
        laboratory.setItems(laboratories);
        laboratory.setItemLabelGenerator(LaboratoryState::name);
        laboratory.setVisible(laboratories.size() > 1);
        laboratories.stream().findFirst().ifPresent(laboratory::setValue);
        TextField section = new TextField(words.text("administration.section"));
        section.setHelperText(words.text("administration.section-hint"));
        return new FactForm(
                words,
                "administration.add-section",
                List.of(laboratory, section),
                () -> {
                    String added = section.getValue().strip();
                    desk.commands()
                            .laboratory(
                                    key,
                                    on -> new AddSection(laboratory.getValue().id(), on, added));
                    Toast.done(words.text("administration.section-added", added));
                    recorded.run();
                },
                laboratory,
                section);
    }

    private ComboBox<TeamLine> team() {
        ComboBox<TeamLine> team = new ComboBox<>(words.text("record.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(TeamLine::name);
        return team;
    }

    private DatePicker day(String label) {
        return Fields.day(words, words.text(label), desk.today().date(), null, "day");
    }

    private void record(
            RequestKey key, TeamLine team, Function<Occasion, ? extends TeamCommand> command) {
        desk.commands().team(key, command);
        Toast.done(words.text("record.recorded", team.name()));
        recorded.run();
    }
}
