package org.labgoals.review.ui;

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

/** Reviews: what waits for whoever looks, their own, their people's, and the cycles. */
@Route("reviews")
@PermitAll
class ReviewsView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final ReviewDesk desk;
    private final LooksBack back;

    ReviewsView(ReviewDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Build.fill(this, new PastPage(back, event.getLocation(), words, this::page));
    }

    private Div page() {
        var head = Build.box("page-head", new H1(words.text("reviews.title")));
        if (!desk.queries().groups().isNothing()) {
            var open =
                    new Button(
                            words.text("reviews.cycle.do"), click -> CycleDialog.open(desk, words));
            open.addThemeName("primary");
            head.add(open);
        }
        return Build.box(
                "slot",
                head,
                Build.styled(Build.quiet(words.text("reviews.lead")), "lead"),
                new ReviewsPanel(desk, words));
    }

    @Override
    public String title() {
        return words.text("reviews.title");
    }
}
