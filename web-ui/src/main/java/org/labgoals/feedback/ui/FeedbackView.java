package org.labgoals.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.RequestLine;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.PastPage;
import org.labgoals.shared.ui.ShowsThePast;
import org.labgoals.shared.ui.Words;

/** Feedback: what waits for whoever looks, what they asked for, and what they said by name. */
@Route("feedback")
@PermitAll
class FeedbackView extends Main implements ShowsThePast {

    private final Words words = Words.current();
    private final FeedbackDesk desk;
    private final LooksBack back;

    FeedbackView(FeedbackDesk desk, LooksBack back) {
        this.desk = desk;
        this.back = back;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Build.fill(this, new PastPage(back, event.getLocation(), words, this::page));
    }

    private Div page() {
        var head = Build.box("page-head", new H1(words.text("feedback.title")));
        var lead = Build.styled(Build.quiet(words.text("feedback.lead")), "lead");
        if (desk.isAtWork()) {
            var me = desk.people().me();
            var ask =
                    new Button(
                            words.text("feedback.ask.do"), click -> AskForm.open(desk, me, words));
            ask.addThemeName("primary");
            head.add(
                    Build.box(
                            "page-actions",
                            new Button(
                                    words.text("feedback.give.do"),
                                    click -> GiveForm.open(desk, null, words)),
                            ask));
            lead.add(
                    new Span(" "),
                    new Anchor(
                            "people/" + me.id().value() + "/feedback",
                            words.text("feedback.said-of-me")));
        }
        var requests = Build.box("panel");
        Live.show(requests, desk.queries()::watchRequests, lines -> showRequests(requests, lines));
        var given = new Div();
        Live.show(given, desk.queries()::watchGiven, lines -> showGiven(given, lines));
        return Build.box("slot", head, lead, requests, given);
    }

    private void showRequests(Div part, List<RequestLine> lines) {
        part.removeAll();
        var told = new FeedbackWords(words, desk.days(words));
        var waiting = lines.stream().filter(RequestLine::waitsForViewer).toList();
        var mine =
                lines.stream()
                        .filter(each -> each.by().id().equals(desk.viewer().person()))
                        .toList();
        var others =
                lines.stream()
                        .filter(each -> !waiting.contains(each) && !mine.contains(each))
                        .toList();
        if (lines.isEmpty()) {
            part.add(
                    Build.empty(
                            words.text("feedback.no-requests"),
                            words.text("feedback.no-requests-why")));
        }
        section(part, "feedback.waiting", waiting, told);
        section(part, "feedback.asked-by-me", mine, told);
        section(part, "feedback.other-requests", others, told);
    }

    private void section(Div part, String title, List<RequestLine> lines, FeedbackWords told) {
        if (!lines.isEmpty()) {
            part.add(Build.section(words.text(title), new RequestRows(lines, told)));
        }
    }

    private void showGiven(Div part, List<FeedbackLine> lines) {
        part.removeAll();
        if (!lines.isEmpty()) {
            part.add(
                    Build.section(
                            words.text("feedback.given-by-me"),
                            new FeedbackCards(desk, lines, true, words)));
        }
    }

    @Override
    public String title() {
        return words.text("feedback.title");
    }
}
