package org.labgoals.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.stream.Collectors;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Names who is responsible for somebody, and says on whose goals nobody can decide. */
class ManagerForm extends AdministrationForm {

    private final transient PeopleCommands commands;
    private final transient Runnable done;
    private final ComboBox<PersonLine> person;
    private final ComboBox<PersonLine> manager;

    ManagerForm(PeopleCommands commands, PeopleQueries people, Words words, Runnable done) {
        super(words);
        this.commands = commands;
        this.done = done;
        person = choosePerson(words, "administration.who", people);
        manager = choosePerson(words, "administration.manager", people);
        List<PersonLine> waiting = people.withoutDecider();
        add(
                Build.quiet(
                        waiting.isEmpty()
                                ? words.text("administration.everybody-has-one")
                                : words.text(
                                        "administration.without",
                                        waiting.size(),
                                        waiting.stream()
                                                .map(PersonLine::name)
                                                .collect(Collectors.joining(", ")))));
        lay("administration.assign", person, manager);
    }

    @Override
    void send() {
        if (incomplete(person.isEmpty() || manager.isEmpty())) {
            return;
        }
        commands.person(
                null,
                on ->
                        new AssignManager(
                                person.getValue().id(), on, manager.getValue().id(), on.today()));
        Toast.done(
                words.text(
                        "administration.assigned",
                        manager.getValue().name(),
                        person.getValue().name()));
        done.run();
    }
}
