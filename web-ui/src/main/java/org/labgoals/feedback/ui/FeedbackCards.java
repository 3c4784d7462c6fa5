package org.labgoals.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.FeedbackLine.Step;
import org.labgoals.feedback.domain.Remark;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** What was said, one under the other: from whom, when, the words, and what became of it. */
final class FeedbackCards extends UnorderedList {

    private final transient FeedbackDesk desk;
    private final transient Words words;
    private final transient FeedbackWords told;
    private final boolean ofSeveral;

    /**
     * @param ofSeveral whether it is about several people, so that each says of whom it speaks
     */
    FeedbackCards(FeedbackDesk desk, List<FeedbackLine> lines, boolean ofSeveral, Words words) {
        this.desk = desk;
        this.words = words;
        this.ofSeveral = ofSeveral;
        this.told = new FeedbackWords(words, desk.days(words));
        addClassName("feedback-cards");
        lines.forEach(line -> add(card(line)));
    }

    private ListItem card(FeedbackLine line) {
        var feedback = line.feedback();
        var head =
                Build.box(
                        "feedback-head",
                        told.status(feedback),
                        Build.text("feedback-from", from(line)),
                        Build.text("quiet small", told.when(feedback)));
        var card = new ListItem(head);
        card.addClassName("feedback-card");
        card.setId("feedback-" + feedback.id().value());
        var about = told.about(line);
        if (!about.isEmpty()) {
            card.add(Build.text("quiet small", about));
        }
        if (line.question() != null) {
            card.add(
                    Build.styled(
                            Build.quiet(
                                    words.text("feedback.question", line.question().orErased())),
                            "feedback-question"));
        }
        if (feedback.text() != null) {
            card.add(Build.styled(new Paragraph(feedback.text().orErased()), "said"));
        }
        notices(card, line);
        card.add(steps(line));
        return card;
    }

    private String from(FeedbackLine line) {
        var from = told.from(line);
        return ofSeveral ? words.text("feedback.of", line.person().name()) : from;
    }

    private void notices(ListItem card, FeedbackLine line) {
        var feedback = line.feedback();
        if (feedback.isHeld()) {
            card.add(notice(Glyph.PAUSE, words.text("feedback.held-why")));
        }
        remark(card, Glyph.SLASH, "feedback.hidden-by", feedback.course().hidden());
        feedback.course()
                .reports()
                .forEach(each -> remark(card, Glyph.FLAG, "feedback.reported-by", each));
        if (feedback.course().thanked()) {
            card.add(notice(Glyph.CHECK, words.text("feedback.thanked")));
        }
        remark(card, Glyph.SPEECH, "feedback.replied-by", feedback.course().reply());
        var way = feedback.course().disclosure();
        if (way != null) {
            remark(card, Glyph.KEY, "feedback.disclosure-asked-by", way.asked());
            remark(card, Glyph.KEY, "feedback.disclosure-declined-by", way.declined());
            if (way.agreed() && way.decidedBy() != null) {
                card.add(
                        notice(
                                Glyph.KEY,
                                words.text(
                                        "feedback.disclosure-agreed-by",
                                        desk.person(way.decidedBy()).name(),
                                        way.looks())));
            }
        }
    }

    private void remark(ListItem card, Glyph glyph, String key, @Nullable Remark remark) {
        if (remark != null) {
            card.add(
                    notice(
                            glyph,
                            words.text(
                                    key,
                                    desk.person(remark.by()).name(),
                                    told.days().day(remark.on()),
                                    remark.text().orErased())));
        }
    }

    private static Div notice(Glyph glyph, String sentence) {
        return Build.box("notice", glyph.sign(), Build.text("", sentence));
    }

    private Div steps(FeedbackLine line) {
        var forms = new FeedbackForms(desk, line, words);
        var steps = Build.box("feedback-steps");
        for (var step : Step.values()) {
            if (line.steps().contains(step)) {
                var button = new Button(words.text(FeedbackForms.key(step)));
                button.addThemeName(step == Step.RELEASE ? "primary" : "tertiary");
                button.addClickListener(click -> forms.open(step));
                steps.add(button);
            }
        }
        return steps;
    }
}
