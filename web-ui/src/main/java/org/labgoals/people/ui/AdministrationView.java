package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Where an administrator keeps people's records: who needs one, whose record, what to record. */
@Route("administration")
@RouteAlias("administration/people/:person")
@PermitAll
class AdministrationView extends Main implements BeforeEnterObserver, Titled {

    private static final int MOST_NAMED = 25;

    private final Words words = Words.current();
    private final AdministrationDesk desk;
    private final Div content = new Div();

    AdministrationView(AdministrationDesk desk) {
        this.desk = desk.openedBy(words);
        addClassName("page");
        add(
                Build.box("page-head", new H1(words.text("administration.title"))),
                new AdministrationTabs("administration", words),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("person").map(PersonId::new).orElse(null));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Offers what comes next: a laboratory first, then people. */
    private void show(@Nullable PersonId wanted) {
        if (desk.people().laboratories().isEmpty()) {
            Build.fill(
                    content,
                    Build.section(
                            words.text("administration.laboratory"),
                            new LaboratoryForm(desk.commands(), words, () -> show(null))));
            return;
        }
        PersonLine chosen = wanted == null ? null : desk.people().person(wanted);
        Build.fill(content, choice(chosen));
        content.add(chosen == null ? waiting() : new PersonRecord(desk, words, chosen));
    }

    private Component choice(@Nullable PersonLine chosen) {
        ComboBox<PersonLine> who =
                AdministrationForm.choosePerson(words, "administration.whose", desk.people());
        who.setId("whose-record");
        who.setValue(chosen);
        who.addValueChangeListener(
                change ->
                        UI.getCurrent()
                                .navigate(
                                        change.getValue() == null
                                                ? "administration"
                                                : PersonRecord.address(change.getValue().id())));
        return Build.box("form-column", who);
    }

    /** The work list: on whose goals nobody can decide. */
    private Component waiting() {
        List<PersonLine> waiting = desk.people().withoutDecider();
        Div part = Build.box("after-table");
        if (waiting.isEmpty()) {
            part.add(
                    Build.empty(
                            words.text("administration.everybody-has-one"),
                            words.text("administration.choose")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        waiting.stream()
                .limit(MOST_NAMED)
                .forEach(
                        person ->
                                list.add(
                                        new ListItem(
                                                new Anchor(
                                                        PersonRecord.address(person.id()),
                                                        new PersonChip(person)))));
        part.add(
                Build.section(
                        words.text("administration.without", waiting.size()),
                        Build.quiet(words.text("administration.without-hint")),
                        list));
        return part;
    }

    @Override
    public String title() {
        return words.text("administration.title");
    }
}
