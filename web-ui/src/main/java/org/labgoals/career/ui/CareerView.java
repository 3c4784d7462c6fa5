package org.labgoals.career.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** My career: where I am on the ladder, what the next level asks for, and what falls due. */
@Route("career")
@PermitAll
class CareerView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final CareerDesk desk;
    private final LooksBack back;

    CareerView(CareerDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String entry =
                event.getLocation().getQueryParameters().getSingleParameter("show").orElse(null);
        Build.fill(this, new PastPage(back, event.getLocation(), words, () -> page(entry)));
    }

    private Div page(@Nullable String entry) {
        CareerPanel panel = new CareerPanel(desk, desk.people().me(), "career", words);
        panel.reveal(entry);
        return Build.box(
                "slot",
                Build.box("page-head", new H1(words.text("career.title")), panel.actions()),
                panel);
    }

    @Override
    public String title() {
        return words.text("career.title");
    }
}
