package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Drafting a new goal: first the gallery, then the form with the coach beside it. */
@Route("goals/new")
@PermitAll
class DraftView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final GoalDesk desk;

    DraftView(GoalDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String chosen =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("template")
                        .orElse(null);
        if (chosen == null) {
            add(new TemplateGallery(desk, words));
            return;
        }
        GoalTemplate template = desk.catalogue().template(chosen).orElse(null);
        DraftModel model =
                template == null
                        ? DraftModel.blank(desk.goals().today())
                        : DraftModel.of(template, desk.goals().today());
        add(new DraftForm(desk, model, new DraftSaving(desk, null, 0), words, "new-" + chosen));
    }

    @Override
    public String title() {
        return words.text("draft.start");
    }
}
