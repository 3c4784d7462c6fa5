package org.labgoals.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.labgoals.feedback.application.FeedbackLinks;
import org.labgoals.feedback.application.RequestLine;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** One request: to answer it, or to see whom one asked and hand links over. */
@Route("feedback/:request")
@PermitAll
class RequestView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final FeedbackDesk desk;
    private final LooksBack back;
    private String title = "";

    RequestView(FeedbackDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new FeedbackRequestId(event.getRouteParameters().get("request").orElse(""));
        try {
            add(new PastPage(back, event.getLocation(), words, () -> page(id)));
        } catch (NotFound missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div page(FeedbackRequestId id) {
        title = words.text("feedback.request.title", desk.queries().request(id).person().name());
        var page = Build.box("feedback-request");
        Live.show(
                page,
                (Consumer<RequestLine> listener) -> desk.queries().watchRequest(id, listener),
                line -> show(page, line));
        return page;
    }

    private void show(Div page, RequestLine line) {
        var told = new FeedbackWords(words, desk.days(words));
        var request = line.request();
        Build.fill(
                page,
                Build.box(
                        "slot",
                        new Anchor("feedback", words.text("feedback.title")),
                        Build.box("page-head", new H1(title), told.status(line))),
                Build.box("feedback-meta", new PersonChip(line.person())),
                Build.styled(new Paragraph(request.question().orErased()), "said", "asked"));
        if (line.topic() != null) {
            page.add(Build.quiet(words.text("feedback.about", line.topic().orErased())));
        }
        page.add(
                Build.quiet(
                        words.text(
                                "feedback.request.by",
                                line.by().name(),
                                words.of(request.source()),
                                told.days().day(request.due()))));
        if (line.waitsForViewer()) {
            page.add(answering(line));
        } else if (!line.open()) {
            page.add(
                    Build.quiet(
                            words.text(
                                    request.withdrawnOn() == null
                                            ? "feedback.request.over-why"
                                            : "feedback.request.withdrawn")));
        } else if (request.colleagues().contains(desk.viewer().person())) {
            page.add(Build.quiet(words.text("feedback.request.done")));
        }
        if (line.by().id().equals(desk.viewer().person())) {
            asked(page, line);
        }
    }

    private Div answering(RequestLine line) {
        var id = line.request().id();
        var answer =
                new Button(
                        words.text("feedback.answer.do"),
                        click -> {
                            var key = desk.key("answer", id.value());
                            var fields = new WordsFields(words, line.person().name(), true);
                            new DecisionDialog(
                                            words,
                                            words.text("feedback.answer.ask", line.person().name()),
                                            line.request().question().orErased(),
                                            words.text("feedback.answer.send"),
                                            fields)
                                    .needing(fields.needed())
                                    .open(
                                            () ->
                                                    WordsFields.received(
                                                            answered(id, key, fields),
                                                            words,
                                                            desk.days(words)));
                        });
        answer.addThemeName("primary");
        var decline =
                new Button(
                        words.text("feedback.decline.do"),
                        click -> {
                            var key = desk.key("decline", id.value());
                            confirm("decline", () -> desk.commands().decline(id, key));
                        });
        decline.addThemeName("tertiary");
        return Build.box("feedback-steps", answer, decline);
    }

    /** An answer without a name changes no row: the page is made anew by hand for this one case. */
    private org.labgoals.feedback.application.Receipt answered(
            FeedbackRequestId id, RequestKey key, WordsFields fields) {
        var receipt = desk.commands().answer(id, key, fields.said());
        if (receipt.isAnonymous()) {
            getUI().ifPresent(ui -> ui.navigate("feedback"));
        }
        return receipt;
    }

    private void asked(Div page, RequestLine line) {
        if (!line.colleagues().isEmpty()) {
            var people = Build.box("feedback-people");
            line.colleagues().forEach(each -> people.add(new PersonChip(each)));
            page.add(Build.section(words.text("feedback.request.asked"), people));
            var declined =
                    line.request().declined().stream()
                            .map(each -> desk.person(each))
                            .map(PersonLine::name)
                            .collect(Collectors.joining(", "));
            if (!declined.isEmpty()) {
                page.add(Build.quiet(words.text("feedback.request.declined", declined)));
            }
        }
        if (!line.links().isEmpty()) {
            page.add(links(page, line));
        }
        if (line.open()) {
            var id = line.request().id();
            var withdraw =
                    new Button(
                            words.text("feedback.withdraw.do"),
                            click -> {
                                var key = desk.key("withdraw", id.value());
                                confirm("withdraw", () -> desk.commands().withdraw(id, key));
                            });
            withdraw.addThemeName("tertiary");
            page.add(
                    Build.box(
                            "feedback-steps",
                            new Anchor(
                                    "people/" + line.person().id().value() + "/feedback",
                                    words.text("feedback.to-answers")),
                            withdraw));
        }
    }

    private com.vaadin.flow.component.html.Section links(Div page, RequestLine line) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "feedback-links");
        int number = 0;
        for (var link : line.links()) {
            number++;
            list.add(link(page, line, link, number));
        }
        return Build.section(
                words.text("feedback.links"), Build.quiet(words.text("feedback.links-why")), list);
    }

    private ListItem link(Div page, RequestLine line, FeedbackLinks.Link link, int number) {
        var name =
                link.address() == null
                        ? words.text("feedback.link", number)
                        : words.text("feedback.link-mailed", number, link.address());
        var card =
                new Button(
                        words.text("feedback.card.do"),
                        click -> {
                            try {
                                var address =
                                        desk.commands().address(line.request().id(), link.id());
                                Build.fill(
                                        page,
                                        new LinkCard(line, address, () -> show(page, line), words));
                            } catch (RuntimeException refused) {
                                Toast.problem(Sentences.of(refused, words));
                            }
                        });
        card.setAriaLabel(words.text("feedback.card.do-of", name));
        var item = new ListItem(Build.text("", name), card);
        if (link.trouble() != null) {
            item.add(
                    Build.text("quiet small", words.text("feedback.link-trouble", link.trouble())));
        }
        return item;
    }

    private void confirm(String what, java.util.function.Supplier<Outcome> send) {
        new DecisionDialog(
                        words,
                        words.text("feedback." + what + ".do"),
                        words.text("feedback." + what + ".why"),
                        words.text("feedback." + what + ".do"))
                .open(send);
    }

    @Override
    public String title() {
        return title;
    }
}
