package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Rewriting a draft, with the coach beside it. */
@Route("goals/:goal/draft")
@PermitAll
class RevisionView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final GoalDesk desk;

    RevisionView(GoalDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        GoalId id = new GoalId(event.getRouteParameters().get("goal").orElse(""));
        try {
            GoalPage page = desk.goals().goal(id);
            if (!page.steps().contains(GoalPage.Step.REVISE)) {
                event.forwardTo("goals/" + id.value());
                return;
            }
            GoalPlan plan = page.state().plan();
            Integer months =
                    plan.template() == null
                            ? null
                            : desk.catalogue()
                                    .template(plan.template())
                                    .map(GoalTemplate::months)
                                    .orElse(null);
            add(
                    new DraftForm(
                            desk,
                            DraftModel.of(plan, page.state().measuresEverGiven(), months),
                            new DraftSaving(desk, id, page.state().version()),
                            words,
                            "draft-" + id.value()));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String title() {
        return words.text("do.revise");
    }
}
