package org.labgoals.objective.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** One objective: what it is for, what it serves and what serves it, and what can be done. */
@Route("objectives/:objective")
@PermitAll
class ObjectiveView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final ObjectiveDesk desk;
    private final LooksBack back;
    private String title = "";

    ObjectiveView(ObjectiveDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ObjectiveId(event.getRouteParameters().get("objective").orElse(""));
        removeAll();
        try {
            boolean proposes =
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("do")
                            .filter("propose"::equals)
                            .isPresent();
            add(new PastPage(back, event.getLocation(), words, () -> page(id, proposes)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private ObjectivePanel page(ObjectiveId id, boolean proposes) {
        title = desk.queries().objective(id).state().plan().title().orErased();
        return new ObjectivePanel(desk, id, words, proposes);
    }

    @Override
    public String title() {
        return title;
    }
}
