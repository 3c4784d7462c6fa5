package org.labgoals.review.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** One review: the period on one page, both sides, the goals, and what can be done. */
@Route("people/:person/reviews/:number")
@PermitAll
class ReviewView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final ReviewDesk desk;
    private final LooksBack back;
    private String title = "";

    ReviewView(ReviewDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var person = new PersonId(event.getRouteParameters().get("person").orElse(""));
        var number = event.getRouteParameters().get("number").orElse("");
        try {
            if (!number.matches("[1-9][0-9]{0,8}")) {
                throw new NotFound("There is no such review.");
            }
            int which = Integer.parseInt(number);
            add(new PastPage(back, event.getLocation(), words, () -> panel(person, which)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private ReviewPanel panel(PersonId person, int number) {
        var page = desk.queries().review(person, number);
        title =
                words.text(
                        "reviews.one-title",
                        page.person().name(),
                        new ReviewWords(words, desk.days(words)).period(page.review().plan()));
        return new ReviewPanel(desk, page, words);
    }

    @Override
    public String title() {
        return title;
    }
}
