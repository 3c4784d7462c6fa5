package org.labgoals.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Words;

/** Takes somebody into the laboratory and makes the link by which they choose a password. */
class PersonForm extends AdministrationForm {

    private final transient AdministrationDesk desk;
    private final TextField name = new TextField();
    private final TextField position = new TextField();
    private final TextField mail = new TextField();
    private final ComboBox<CareerLevel> level = new ComboBox<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final ComboBox<TeamLine> team = new ComboBox<>();
    private final ComboBox<PersonLine> manager;
    private UUID id = UUID.randomUUID();

    PersonForm(AdministrationDesk desk, Words words) {
        super(words);
        this.desk = desk;
        PeopleQueries people = desk.people();
        mail.setLabel(words.text("administration.mail"));
        mail.setHelperText(words.text("administration.mail-hint"));
        name.setLabel(words.text("administration.name"));
        position.setLabel(words.text("administration.position"));
        position.setHelperText(words.text("administration.position-hint"));
        level.setLabel(words.text("administration.level"));
        level.setItems(CareerLevel.values());
        level.setItemLabelGenerator(words::of);
        roles.setLabel(words.text("administration.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(words::of);
        team.setLabel(words.text("administration.in-team"));
        team.setItems(people.teams());
        team.setItemLabelGenerator(TeamLine::name);
        manager = choosePerson(words, "administration.manager", people);
        needs(name, roles);
        lay("administration.enrol", name, position, level, roles, team, manager, mail);
    }

    @Override
    void send() {
        Enrolment enrolment =
                new Enrolment(
                        name.getValue(),
                        position.getValue(),
                        level.getValue(),
                        roles.getValue(),
                        team.isEmpty() ? null : team.getValue().id(),
                        manager.isEmpty() ? null : manager.getValue().id());
        PersonId person = enrolment.record(desk.commands(), id);
        if (!mail.isEmpty() && !mail.getValue().isBlank()) {
            desk.mail().give(person, mail.getValue());
        }
        showLink(
                words.text("administration.enrolled", enrolment.name().strip()),
                desk.invitations().invite(person));
        id = UUID.randomUUID();
        name.clear();
        position.clear();
        mail.clear();
    }
}
