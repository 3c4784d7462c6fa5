package org.labgoals.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** Reviews: what waits for whoever looks, their own, their people's, and the cycles. */
@Route("reviews")
@PermitAll
class ReviewsView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final ReviewDesk desk;

    ReviewsView(ReviewDesk desk) {
        this.desk = desk;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var head = Build.box("page-head", new H1(words.text("reviews.title")));
        if (!desk.queries().groups().isNothing()) {
            var open =
                    new Button(
                            words.text("reviews.cycle.do"), click -> CycleDialog.open(desk, words));
            open.addThemeName("primary");
            head.add(open);
        }
        Build.fill(
                this,
                head,
                Build.styled(Build.quiet(words.text("reviews.lead")), "lead"),
                new ReviewsPanel(desk, words));
    }

    @Override
    public String title() {
        return words.text("reviews.title");
    }
}
