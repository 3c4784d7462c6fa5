package org.labgoals.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** What the laboratory sets out to reach, from the vision down to a section. */
@Route("objectives")
@PermitAll
class ObjectivesView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final ObjectiveDesk desk;
    private final LooksBack back;

    ObjectivesView(ObjectiveDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var ended =
                event.getLocation().getQueryParameters().getSingleParameter("ended").isPresent();
        Build.fill(this, new PastPage(back, event.getLocation(), words, () -> page(ended)));
    }

    private Div page(boolean ended) {
        var choice = desk.proposable();
        var head = Build.box("page-head", new H1(words.text("objective.title")));
        if (!choice.isNothing()) {
            var propose =
                    new Button(
                            words.text("objective.do.propose"),
                            click -> ProposalDialog.open(desk, words));
            propose.addThemeName("primary");
            head.add(propose);
        }
        return Build.box(
                "slot",
                head,
                Build.quiet(words.text("objective.lead")),
                new ObjectivesPanel(desk, ended, choice, words));
    }

    @Override
    public String title() {
        return words.text("objective.title");
    }
}
