package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.RoleWords;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Somebody's record as an administrator keeps it: what is known, what to record, what happened. */
final class PersonRecord extends Div {

    private static final int MOST_NAMED = 12;

    private final transient AdministrationDesk desk;
    private final transient Words words;

    PersonRecord(AdministrationDesk desk, Words words, PersonLine line) {
        this.desk = desk;
        this.words = words;
        addClassName("person-record");
        show(line);
    }

    /** Where somebody's record is kept. */
    static String address(PersonId person) {
        return "administration/people/" + person.value();
    }

    private void show(PersonLine line) {
        Runnable recorded =
                () -> {
                    PersonLine now = desk.people().person(line.id());
                    Toast.done(words.text("record.recorded", now.name()));
                    show(now);
                };
        Build.fill(
                this,
                facts(line),
                acts(line, recorded),
                Build.section(
                        words.text("record.history"),
                        new RecordWords(words, desk.days(words), desk.people())
                                .list(desk.history().of(line.id()).reversed())));
    }

    private Component acts(PersonLine line, Runnable recorded) {
        RecordForms forms = new RecordForms(desk, words, line, recorded);
        AccountForms accounts = new AccountForms(desk, words, line, recorded);
        Div acts = Build.box("person-acts");
        acts.add(
                group("career"),
                part("promotion", forms::promotion),
                part("change-of-position", forms::changeOfPosition),
                group("responsibility"),
                part("manager", forms::manager),
                part("duty-ending", forms::dutyEnding),
                part("deputy", forms::deputy),
                group("place"),
                part("roles", forms::roles),
                part("joining", forms::joining),
                part("leaving-team", forms::leavingTeam),
                group("person"),
                part("account", accounts::account),
                part("link", accounts::link),
                part("name", forms::name),
                part("leaving", forms::leaving),
                part("hold", () -> new LegalHoldForm(desk, words, line, recorded)),
                part("erasure", () -> new ErasureForm(desk, words, line)));
        return acts;
    }

    private Component group(String key) {
        return new H3(words.text("record.group-" + key));
    }

    private Component facts(PersonLine line) {
        String teams = line.teams().stream().map(TeamLine::name).collect(Collectors.joining(", "));
        DescriptionList facts = new DescriptionList();
        fact(
                facts,
                "record.managed-by",
                line.manager() == null ? List.of() : List.of(line.manager()),
                words.text("record.no-manager"));
        fact(
                facts,
                "record.responsible-for",
                desk.people().responsibleFor(line.id()).stream().map(PersonLine::id).toList(),
                "");
        return Build.box(
                "person-facts",
                new PersonChip(line),
                Build.quiet(
                        words.text(
                                "record.facts",
                                PersonFacts.position(line, words),
                                teams.isEmpty() ? words.text("record.no-team") : teams,
                                RoleWords.of(line.roles(), words))),
                facts);
    }

    /** Who it is, each a way to their own record; nothing where it is nobody and none is said. */
    private void fact(DescriptionList facts, String key, List<PersonId> people, String nobody) {
        if (people.isEmpty() && nobody.isEmpty()) {
            return;
        }
        DescriptionList.Description names = new DescriptionList.Description(nobody);
        if (!people.isEmpty()) {
            names.removeAll();
            names.addClassName("names");
            people.stream().limit(MOST_NAMED).forEach(person -> names.add(link(person)));
            if (people.size() > MOST_NAMED) {
                names.add(
                        Build.text(
                                "quiet",
                                words.text("record.and-more", people.size() - MOST_NAMED)));
            }
        }
        facts.add(new DescriptionList.Term(words.text(key)), names);
    }

    private Component link(PersonId person) {
        try {
            return new Anchor(address(person), desk.people().person(person).name());
        } catch (NotFound unknown) {
            return Build.text("", person.value());
        }
    }

    /** What is opened is made then, so that choosing somebody stays quick. */
    private Details part(String key, Supplier<Component> content) {
        Details part = new Details(words.text("record." + key));
        part.setId("record-" + key);
        part.addOpenedChangeListener(
                change -> {
                    if (change.isOpened() && part.getContent().findAny().isEmpty()) {
                        part.add(content.get());
                    }
                });
        return part;
    }
}
