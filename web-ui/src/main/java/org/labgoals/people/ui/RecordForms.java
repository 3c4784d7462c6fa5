package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** What can be recorded about somebody who is in the laboratory, a short form each. */
final class RecordForms {

    private final AdministrationDesk desk;
    private final Words words;
    private final PersonLine line;
    private final LocalDate today;
    private final Runnable recorded;

    RecordForms(AdministrationDesk desk, Words words, PersonLine line, Runnable recorded) {
        this.desk = desk;
        this.words = words;
        this.line = line;
        this.today = desk.today().date();
        this.recorded = recorded;
    }

    Component promotion() {
        RequestKey key = key("promote");
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
                List.of(position, decider, from),
                () ->
                        record(
                                key,
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
        RequestKey key = key("give-position");
        TextField position = position();
        ComboBox<CareerLevel> level = level();
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "record.give-position",
                List.of(position, from),
                () ->
                        record(
                                key,
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
                words, "record.save-roles", List.of(), () -> saveRoles(roles.getValue()), roles);
    }

    private void saveRoles(Set<Role> wanted) {
        for (Role role : Role.values()) {
            if (wanted.contains(role) && !line.roles().contains(role)) {
                desk.commands()
                        .person(null, on -> new PersonCommand.GrantRole(line.id(), on, role));
            } else if (!wanted.contains(role) && line.roles().contains(role)) {
                desk.commands()
                        .person(null, on -> new PersonCommand.RevokeRole(line.id(), on, role));
            }
        }
        recorded.run();
    }

    Component joining() {
        RequestKey key = key("join-team");
        ComboBox<TeamLine> team = new ComboBox<>(words.text("record.team"));
        team.setItems(desk.people().teams());
        team.setItemLabelGenerator(TeamLine::name);
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "record.join",
                List.of(team, from),
                () ->
                        record(
                                key,
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
        RequestKey key = key("leave-team");
        ComboBox<TeamLine> team = new ComboBox<>(words.text("record.team"));
        team.setItems(line.teams());
        team.setItemLabelGenerator(TeamLine::name);
        DatePicker until = day("record.last-day");
        return new FactForm(
                words,
                "record.leave-team",
                List.of(team, until),
                () ->
                        record(
                                key,
                                on ->
                                        new PersonCommand.TakeOutOfTeam(
                                                line.id(),
                                                on,
                                                team.getValue().id(),
                                                until.getValue())),
                team,
                until);
    }

    Component manager() {
        RequestKey key = key("assign-manager");
        ComboBox<PersonLine> manager = person("administration.manager");
        manager.setId("record-manager-who");
        DatePicker from = day("record.from");
        return new FactForm(
                words,
                "administration.assign",
                List.of(manager, from),
                () ->
                        record(
                                key,
                                on ->
                                        new PersonCommand.AssignManager(
                                                line.id(),
                                                on,
                                                manager.getValue().id(),
                                                from.getValue())),
                manager,
                from);
    }

    /** Says before it is recorded what becomes of whatever waits for the manager. */
    Component dutyEnding() {
        if (line.manager() == null) {
            return Build.quiet(words.text("record.no-duty"));
        }
        RequestKey key = key("end-duty");
        DatePicker until = day("record.last-day");
        return new FactForm(
                words,
                "record.end-duty",
                List.of(until),
                () ->
                        record(
                                key,
                                on ->
                                        new PersonCommand.EndManagersDuty(
                                                line.id(), on, until.getValue())),
                Build.quiet(
                        words.text(
                                line.roles().contains(Role.DIRECTOR)
                                        ? "record.duty-ending-director"
                                        : "record.duty-ending-hint",
                                desk.people().person(line.manager()).name(),
                                line.name())),
                until);
    }

    Component deputy() {
        RequestKey key = key("name-deputy");
        ComboBox<PersonLine> deputy = person("record.deputy");
        DatePicker from = day("record.first-day");
        DatePicker until = day("record.last-day");
        return new FactForm(
                words,
                "record.name-deputy",
                List.of(deputy, from, until),
                () ->
                        record(
                                key,
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
        RequestKey key = key("rename");
        TextField name = new TextField(words.text("administration.name"));
        name.setValue(line.name());
        return new FactForm(
                words,
                "record.rename",
                List.of(name),
                () ->
                        record(
                                key,
                                on ->
                                        new PersonCommand.RenamePerson(
                                                line.id(),
                                                on,
                                                PersonalText.of(name.getValue().strip()))),
                name);
    }

    Component leaving() {
        RequestKey key = key("leave");
        DatePicker on = day("record.last-day");
        on.setHelperText(words.text("record.leaving-hint"));
        return new FactForm(
                words,
                "record.leave",
                List.of(on),
                () ->
                        record(
                                key,
                                at ->
                                        new PersonCommand.RecordLeaving(
                                                line.id(), at, on.getValue())),
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
        return AdministrationForm.choosePerson(words, label, desk.people());
    }

    private DatePicker day(String label) {
        return Fields.day(words, words.text(label), today, null, "day");
    }

    /** The key of one opened form: however often its button is pressed, it is done once. */
    private RequestKey key(String form) {
        return desk.key(form, line.id().value());
    }

    private void record(RequestKey key, Function<Occasion, ? extends PersonCommand> command) {
        desk.commands().person(key, command);
        recorded.run();
    }
}
