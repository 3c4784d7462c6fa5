package org.labgoals.feedback.ui;

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
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** What was said of one person, as far as whoever looks may read it. */
@Route("people/:person/feedback")
@PermitAll
class PersonFeedbackView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final FeedbackDesk desk;
    private final LooksBack back;
    private String title = "";

    PersonFeedbackView(FeedbackDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new PersonId(event.getRouteParameters().get("person").orElse(""));
        try {
            String about =
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("about")
                            .orElse(null);
            add(new PastPage(back, event.getLocation(), words, () -> page(id, about)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div page(PersonId id, @Nullable String about) {
        desk.queries().about(id);
        PersonLine person = desk.people().person(id);
        boolean own = person.id().equals(desk.viewer().person());
        title = own ? words.text("feedback.own") : words.text("feedback.of-person", person.name());
        var actions = Build.box("page-actions");
        if (!own && desk.isAtWork()) {
            actions.add(
                    new Button(
                            words.text("feedback.give.do"),
                            click -> GiveForm.open(desk, person, words)));
        }
        if (desk.isAtWork() && desk.queries().mayAsk(person.id())) {
            var ask =
                    new Button(
                            words.text("feedback.ask.do"),
                            click -> AskForm.open(desk, person, words));
            ask.addThemeName("primary");
            actions.add(ask);
        }
        var list = new Div();
        Live.show(
                list,
                (Consumer<List<FeedbackLine>> listener) ->
                        desk.queries().watchAbout(person.id(), listener),
                lines -> fill(list, narrowed(lines, about), own));
        Div page =
                Build.box(
                        "slot",
                        Build.box(
                                "slot",
                                new Anchor("people/" + person.id().value(), person.name()),
                                Build.box("page-head", new H1(title), actions)),
                        Build.styled(
                                Build.quiet(
                                        words.text(
                                                own
                                                        ? "feedback.own-lead"
                                                        : "feedback.person-lead")),
                                "lead"),
                        list);
        if (about != null) {
            page.add(
                    new Anchor(
                            "people/" + person.id().value() + "/feedback",
                            words.text("feedback.show-all")));
        }
        return page;
    }

    /** What concerns one goal or competency, where the address names it; else all. */
    private static List<FeedbackLine> narrowed(List<FeedbackLine> lines, @Nullable String about) {
        return about == null
                ? lines
                : lines.stream()
                        .filter(each -> about.equals(each.feedback().topic().reference()))
                        .toList();
    }

    private void fill(Div list, List<FeedbackLine> lines, boolean own) {
        list.removeAll();
        if (lines.isEmpty()) {
            list.add(
                    Build.empty(
                            words.text("feedback.none"),
                            words.text(own ? "feedback.none-own" : "feedback.none-why")));
            return;
        }
        list.add(new FeedbackCards(desk, lines, false, words));
    }

    @Override
    public String title() {
        return title;
    }
}
