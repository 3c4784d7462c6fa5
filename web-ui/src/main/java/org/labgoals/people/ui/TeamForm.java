package org.labgoals.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.TeamCommand.FormTeam;
import org.labgoals.people.domain.TeamCommand.NameLead;
import org.labgoals.shared.domain.TeamId;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Forms a team in a section and names who leads it. */
class TeamForm extends AdministrationForm {

    private final transient PeopleCommands commands;
    private final transient Runnable done;
    private final TeamId id = new TeamId(UUID.randomUUID().toString());
    private final TextField name = new TextField();
    private final ComboBox<Section> section = new ComboBox<>();
    private final ComboBox<PersonLine> lead;

    /** A section of one of the laboratories. */
    private record Section(LaboratoryState laboratory, String name) {}

    TeamForm(PeopleCommands commands, PeopleQueries people, Words words, Runnable done) {
        super(words);
        this.commands = commands;
        this.done = done;
        List<LaboratoryState> laboratories = people.laboratories();
        name.setLabel(words.text("administration.team-name"));
        section.setLabel(words.text("administration.section"));
        section.setItems(
                laboratories.stream()
                        .flatMap(
                                one ->
                                        one.sections().stream()
                                                .map(named -> new Section(one, named)))
                        .toList());
        section.setItemLabelGenerator(
                one ->
                        laboratories.size() == 1
                                ? one.name()
                                : one.name() + ", " + one.laboratory().name());
        lead = choosePerson(words, "administration.lead", people);
        needs(name, section);
        lay("administration.form-team", name, section, lead);
    }

    @Override
    void send() {
        Section where = section.getValue();
        commands.team(
                null,
                on ->
                        new FormTeam(
                                id,
                                on,
                                name.getValue().strip(),
                                where.laboratory().id(),
                                where.name(),
                                on.today()));
        if (!lead.isEmpty()) {
            commands.team(null, on -> new NameLead(id, on, lead.getValue().id(), on.today()));
        }
        Toast.done(words.text("administration.team-formed", name.getValue().strip()));
        done.run();
    }
}
