package org.labgoals.people.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Where an administrator takes somebody into the laboratory. */
@Route("administration/new-person")
@PermitAll
class NewPersonView extends Main implements Titled {

    private final Words words = Words.current();

    NewPersonView(AdministrationDesk desk) {
        desk.openedBy(words);
        addClassName("page");
        add(
                Build.box("page-head", new H1(words.text("administration.title"))),
                new AdministrationTabs("administration/new-person", words),
                Build.section(words.text("administration.person"), new PersonForm(desk, words)));
    }

    @Override
    public String title() {
        return words.text("administration.person");
    }
}
