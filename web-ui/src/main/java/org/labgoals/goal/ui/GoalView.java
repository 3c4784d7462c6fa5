package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** One goal: how is it going, what happened, what can I do. */
@Route("goals/:goal")
@PermitAll
class GoalView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final GoalDesk desk;
    private String title = "";

    GoalView(GoalDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        GoalId id = new GoalId(event.getRouteParameters().get("goal").orElse(""));
        removeAll();
        try {
            GoalPage page = desk.goals().goal(id);
            title = page.state().plan().title().orErased();
            String wish =
                    event.getLocation().getQueryParameters().getSingleParameter("do").orElse(null);
            add(new GoalPanel(desk, id, words, wish));
        } catch (NotFound missing) {
            event.rerouteToError(com.vaadin.flow.router.NotFoundException.class);
        }
    }

    @Override
    public String title() {
        return title;
    }
}
