package org.labgoals.career.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** My career: where I am on the ladder, what the next level asks for, and what falls due. */
@Route("career")
@PermitAll
class CareerView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final CareerPanel panel;

    CareerView(CareerDesk desk) {
        addClassName("page");
        panel = new CareerPanel(desk, desk.people().me(), "career", words);
        add(Build.box("page-head", new H1(words.text("career.title")), panel.actions()), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panel.reveal(
                event.getLocation().getQueryParameters().getSingleParameter("show").orElse(null));
    }

    @Override
    public String title() {
        return words.text("career.title");
    }
}
