package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.people.application.AccountKeeping;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Invitations;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonHistory;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Where an administrator says who works here, in which teams, and who is responsible for whom. */
@Route("administration")
@PermitAll
class AdministrationView extends Main implements Titled {

    private final Words words = Words.current();
    private final PeopleCommands commands;
    private final PeopleQueries people;
    private final Invitations invitations;
    private final AccountKeeping keeping;
    private final PersonHistory history;
    private final Days days;
    private final Div content = new Div();

    AdministrationView(
            PeopleCommands commands,
            PeopleQueries people,
            Invitations invitations,
            AccountKeeping keeping,
            PersonHistory history,
            CurrentViewer viewers,
            Today today,
            Directory directory) {
        if (!viewers.get().is(Role.ADMINISTRATOR)) {
            throw new NotFound(words.text("missing.sentence"));
        }
        this.commands = commands;
        this.people = people;
        this.invitations = invitations;
        this.keeping = keeping;
        this.history = history;
        this.days = new Days(words, today.date(), directory.zone());
        addClassName("page");
        add(
                Build.box(
                        "page-head",
                        new H1(words.text("administration.title")),
                        Build.buttonLink(
                                "administration/competency",
                                words.text("competency.administration"),
                                false)),
                content);
        show();
    }

    /** Offers what comes next: a laboratory first, then teams and people. */
    private void show() {
        if (people.laboratories().isEmpty()) {
            Build.fill(
                    content, part("laboratory", new LaboratoryForm(commands, words, this::show)));
            return;
        }
        Build.fill(
                content,
                part("responsible", new ManagerForm(commands, people, words, this::show)),
                part("record", new PersonRecord(commands, people, keeping, history, words, days)),
                part("person", new PersonForm(commands, people, invitations, words)),
                part("link", new LinkForm(people, invitations, words)),
                part("team", new TeamForm(commands, people, words, this::show)));
    }

    private Component part(String key, Component form) {
        return Build.section(words.text("administration." + key), form);
    }

    @Override
    public String title() {
        return words.text("administration.title");
    }
}
