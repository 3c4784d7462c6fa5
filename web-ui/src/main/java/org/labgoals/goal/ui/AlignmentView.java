package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.goal.application.AlignmentQueries;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** How the goals at work serve the laboratory's objectives: coverage by team, and the goals. */
@Route("alignment")
@PermitAll
class AlignmentView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final GoalDesk desk;
    private final AlignmentQueries alignment;

    AlignmentView(GoalDesk desk, AlignmentQueries alignment) {
        this.desk = desk;
        this.alignment = alignment;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (!AlignmentQueries.isOpenTo(desk.viewer())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        add(
                Build.box("page-head", new H1(words.text("alignment.title"))),
                new AlignmentPanel(
                        desk,
                        alignment,
                        AlignmentFilter.of(event.getLocation().getQueryParameters()),
                        words));
    }

    @Override
    public String title() {
        return words.text("alignment.title");
    }
}
