package org.labgoals.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.application.ReviewLine;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** One person's reviews, and the way to open another. */
@Route("people/:person/reviews")
@PermitAll
class PersonReviewsView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final ReviewDesk desk;
    private final LooksBack back;
    private String title = "";

    PersonReviewsView(ReviewDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new PersonId(event.getRouteParameters().get("person").orElse(""));
        try {
            add(new PastPage(back, event.getLocation(), words, () -> page(id)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div page(PersonId id) {
        desk.queries().reviews(id);
        PersonLine person = desk.people().person(id);
        boolean own = person.id().equals(desk.viewer().person());
        title = own ? words.text("reviews.own") : words.text("reviews.of-person", person.name());
        var head = Build.box("page-head", new H1(title));
        if (desk.queries().mayOpen(person.id())) {
            var open =
                    new Button(
                            words.text("reviews.open.do"),
                            click -> OpeningForm.open(desk, person, words));
            open.addThemeName("primary");
            head.add(open);
        }
        var list = new Div();
        Live.show(
                list,
                (Consumer<List<ReviewLine>> listener) ->
                        desk.queries().watchReviews(person.id(), listener),
                lines -> fill(list, lines));
        return Build.box(
                "slot",
                Build.box("slot", new Anchor("people/" + person.id().value(), person.name()), head),
                list);
    }

    private void fill(Div list, List<ReviewLine> lines) {
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(
                    Build.empty(
                            words.text("reviews.none-yet"), words.text("reviews.none-yet-why")));
            return;
        }
        list.add(
                new ReviewRows(
                        lines,
                        new ReviewWords(words, desk.days(words)),
                        lines.getFirst().person().id()));
    }

    @Override
    public String title() {
        return title;
    }
}
