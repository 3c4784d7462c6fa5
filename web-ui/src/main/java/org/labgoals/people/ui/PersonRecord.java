package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.labgoals.people.application.AccountKeeping;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonHistory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.RoleWords;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Somebody's record as an administrator keeps it: chosen by name, read, and added to. */
final class PersonRecord extends Div {

    private final transient PeopleCommands commands;
    private final transient PeopleQueries people;
    private final transient AccountKeeping keeping;
    private final transient PersonHistory history;
    private final transient Words words;
    private final transient Days days;
    private final Div record = Build.box("person-record");

    PersonRecord(
            PeopleCommands commands,
            PeopleQueries people,
            AccountKeeping keeping,
            PersonHistory history,
            Words words,
            Days days) {
        this.commands = commands;
        this.people = people;
        this.keeping = keeping;
        this.history = history;
        this.words = words;
        this.days = days;
        ComboBox<PersonLine> who =
                AdministrationForm.choosePerson(words, "administration.who", people);
        who.setId("whose-record");
        who.addValueChangeListener(
                change -> {
                    record.removeAll();
                    if (change.getValue() != null) {
                        show(change.getValue());
                    }
                });
        add(Build.box("form-column", who), record);
    }

    private void show(PersonLine chosen) {
        PersonLine line = people.person(chosen.id());
        Runnable recorded =
                () -> {
                    Toast.done(words.text("record.recorded", line.name()));
                    show(line);
                };
        RecordForms forms = new RecordForms(commands, people, words, line, days.today(), recorded);
        Build.fill(record, facts(line));
        part("promotion", forms::promotion);
        part("change-of-position", forms::changeOfPosition);
        part("roles", forms::roles);
        part("joining", forms::joining);
        part("leaving-team", forms::leavingTeam);
        part("deputy", forms::deputy);
        part("name", forms::name);
        part("account", new AccountForms(keeping, words, line, recorded)::account);
        part("leaving", forms::leaving);
        part("history", () -> new RecordWords(words, days, people).list(history.of(line.id())));
    }

    private Component facts(PersonLine line) {
        String teams = line.teams().stream().map(TeamLine::name).collect(Collectors.joining(", "));
        return Build.box(
                "person-facts",
                new PersonChip(line),
                Build.quiet(
                        words.text(
                                "record.facts",
                                PersonFacts.position(line, words),
                                teams.isEmpty() ? words.text("record.no-team") : teams,
                                RoleWords.of(line.roles(), words))));
    }

    /** What is opened is made then, so that choosing somebody stays quick. */
    private void part(String key, Supplier<Component> content) {
        Details part = new Details(words.text("record." + key));
        part.setId("record-" + key);
        part.addOpenedChangeListener(
                change -> {
                    if (change.isOpened() && part.getContent().findAny().isEmpty()) {
                        part.add(content.get());
                    }
                });
        record.add(part);
    }
}
