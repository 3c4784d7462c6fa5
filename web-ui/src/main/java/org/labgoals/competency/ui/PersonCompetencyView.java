package org.labgoals.competency.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/**
 * One person's competency: duties, test systems, the next step on each, and all that was recorded.
 */
@Route("people/:person/competency")
@RouteAlias("career/competency")
@PermitAll
class PersonCompetencyView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final CompetencyDesk desk;
    private final LooksBack back;
    private String title = "";

    PersonCompetencyView(CompetencyDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            var id =
                    event.getRouteParameters()
                            .get("person")
                            .map(PersonId::new)
                            .orElseGet(() -> desk.viewer().person());
            var system = asked(event, "system");
            var entry = asked(event, "show");
            add(new PastPage(back, event.getLocation(), words, () -> page(id, system, entry)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div page(PersonId id, @Nullable String system, @Nullable String entry) {
        var person = desk.queries().record(id).person();
        title = words.text("competency.of", person.name());
        return Build.box(
                "slot",
                Build.box("person-head", PersonChip.circle(person), new H1(title)),
                Build.box(
                        "lead",
                        new Anchor("people/" + id.value(), words.text("competency.to-person"))),
                new CompetencyPart(desk, id, system, entry, words));
    }

    private static @Nullable String asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation().getQueryParameters().getSingleParameter(parameter).orElse(null);
    }

    @Override
    public String title() {
        return title;
    }
}
