package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** What can be recorded about somebody who is in the laboratory, a short form each. */
final class RecordForms {

    private final PeopleCommands commands;
    private final PeopleQueries people;
    private final Words words;
    private final PersonLine line;
    private final LocalDate today;
    private final Runnable recorded;

    RecordForms(
            PeopleCommands commands,
            PeopleQueries people,
            Words words,
            PersonLine line,
            LocalDate today,
            Runnable recorded) {
        this.commands = commands;
        this.people = people;
        this.words = words;
        this.line = line;
        this.today = today;
        this.recorded = recorded;
    }

    Component promotion() {
        TextField position = position();
        ComboBox<CareerLevel> level = level();
        level.setId("promotion-level");
        ComboBox<PersonLine> decider = person("record.decided-by");
        decider.setId("promotion-decided-by");
        TextArea reason = Fields.words(words, words.text("record.promotion-reason"), "reason");
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "record.promote",
                () -> position.isEmpty() || decider.isEmpty() || from.isEmpty(),
                () ->
                        record(
                                on ->
                                        new PersonCommand.PromotePerson(
                                                line.id(),
                                                on,
                                                position.getValue().strip(),
                                                level.getValue(),
                                                from.getValue(),
                                                PersonalText.of(reason.getValue()),
                                                decider.getValue().id())),
                position,
                level,
                from,
                decider,
                reason);
    }

    Component changeOfPosition() {
        TextField position = position();
        ComboBox<CareerLevel> level = level();
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "record.give-position",
                () -> position.isEmpty() || from.isEmpty(),
                () ->
                        record(
                                on ->
                                        new PersonCommand.GivePosition(
                                                line.id(),
                                                on,
                                                position.getValue().strip(),
                                                level.getValue(),
                                                from.getValue())),
                position,
                level,
                from);
    }

    Component roles() {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(words.text("administration.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(words::of);
        roles.setValue(line.roles());
        return new FactForm(
                words, "record.save-roles", () -> false, () -> saveRoles(roles.getValue()), roles);
    }

    private void saveRoles(Set<Role> wanted) {
        for (Role role : Role.values()) {
            if (wanted.contains(role) && !line.roles().contains(role)) {
                send(on -> new PersonCommand.GrantRole(line.id(), on, role));
            } else if (!wanted.contains(role) && line.roles().contains(role)) {
                send(on -> new PersonCommand.RevokeRole(line.id(), on, role));
            }
        }
        recorded.run();
    }

    Component joining() {
        ComboBox<TeamLine> team = new ComboBox<>(words.text("record.team"));
        team.setItems(people.teams());
        team.setItemLabelGenerator(TeamLine::name);
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "record.join",
                () -> team.isEmpty() || from.isEmpty(),
                () ->
                        record(
                                on ->
                                        new PersonCommand.PlaceInTeam(
                                                line.id(),
                                                on,
                                                team.getValue().id(),
                                                from.getValue())),
                team,
                from);
    }

    Component leavingTeam() {
        ComboBox<TeamLine> team = new ComboBox<>(words.text("record.team"));
        team.setItems(line.teams());
        team.setItemLabelGenerator(TeamLine::name);
        DatePicker until = day("record.last-day");
        return new FactForm(
                words,
                "record.leave-team",
                () -> team.isEmpty() || until.isEmpty(),
                () ->
                        record(
                                on ->
                                        new PersonCommand.TakeOutOfTeam(
                                                line.id(),
                                                on,
                                                team.getValue().id(),
                                                until.getValue())),
                team,
                until);
    }

    Component deputy() {
        ComboBox<PersonLine> deputy = person("record.deputy");
        DatePicker from = day("record.first-day");
        DatePicker until = day("record.last-day");
        return new FactForm(
                words,
                "record.name-deputy",
                () -> deputy.isEmpty() || from.isEmpty() || until.isEmpty(),
                () ->
                        record(
                                on ->
                                        new PersonCommand.NameDeputy(
                                                line.id(),
                                                on,
                                                deputy.getValue().id(),
                                                from.getValue(),
                                                until.getValue())),
                deputy,
                from,
                until);
    }

    Component name() {
        TextField name = new TextField(words.text("administration.name"));
        name.setValue(line.name());
        return new FactForm(
                words,
                "record.rename",
                name::isEmpty,
                () ->
                        record(
                                on ->
                                        new PersonCommand.RenamePerson(
                                                line.id(),
                                                on,
                                                PersonalText.of(name.getValue().strip()))),
                name);
    }

    Component leaving() {
        DatePicker on = day("record.last-day");
        on.setHelperText(words.text("record.leaving-hint"));
        return new FactForm(
                words,
                "record.leave",
                on::isEmpty,
                () -> record(at -> new PersonCommand.RecordLeaving(line.id(), at, on.getValue())),
                on);
    }

    private TextField position() {
        TextField position = new TextField(words.text("record.position"));
        position.setHelperText(words.text("administration.position-hint"));
        return position;
    }

    private ComboBox<CareerLevel> level() {
        ComboBox<CareerLevel> level = new ComboBox<>(words.text("administration.level"));
        level.setItems(CareerLevel.values());
        level.setItemLabelGenerator(words::of);
        return level;
    }

    private ComboBox<PersonLine> person(String label) {
        return AdministrationForm.choosePerson(words, label, people);
    }

    private DatePicker day(String label) {
        return Fields.day(words, words.text(label), today, null, "day");
    }

    private void record(Function<Occasion, ? extends PersonCommand> command) {
        send(command);
        recorded.run();
    }

    private void send(Function<Occasion, ? extends PersonCommand> command) {
        commands.person(null, command);
    }
}
