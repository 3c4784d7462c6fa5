package org.labgoals.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.labgoals.feedback.application.RequestLine;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** A link to hand over: as a card to print, or to be copied. It names nobody who is to answer. */
final class LinkCard extends Div {

    LinkCard(RequestLine line, String address, Runnable back, Words words) {
        addClassName("link-card-page");
        var name = line.person().name().strip().split("\\s+")[0];
        var sign = Build.box("qr-frame");
        sign.getElement().setProperty("innerHTML", QrCode.svg(address));
        sign.getElement().setAttribute("role", "img");
        sign.getElement().setAttribute("aria-label", words.text("feedback.card.sign"));
        var card =
                Build.box(
                        "link-card",
                        new H1(words.text("guest.title", name)),
                        Build.styled(new Paragraph(line.request().question().orErased()), "said"),
                        sign,
                        Build.styled(new Paragraph(address), "link-address"),
                        Build.quiet(
                                words.text(
                                        line.request().source() == FeedbackSource.PATIENT
                                                ? "feedback.card.patient"
                                                : "feedback.card.clinician")));
        var copied = new TextField(words.text("feedback.card.address"), address, "");
        copied.setReadOnly(true);
        copied.setWidthFull();
        var copy =
                new Button(
                        words.text("feedback.card.copy"),
                        click ->
                                UI.getCurrent()
                                        .getPage()
                                        .executeJs("navigator.clipboard.writeText($0)", address));
        var print =
                new Button(
                        words.text("feedback.card.print"),
                        click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeName("primary");
        add(
                card,
                Build.box(
                        "page-tools",
                        Build.quiet(words.text("feedback.card.once")),
                        copied,
                        Build.box(
                                "feedback-steps",
                                print,
                                copy,
                                new Button(
                                        words.text("feedback.card.back"), click -> back.run()))));
    }
}
