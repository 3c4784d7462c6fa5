package org.labgoals.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.FeedbackLine.Step;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackCommand.AgreeToDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.AskForDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.DeclineDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReleaseHeldFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReplyToFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReportFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ShowFeedbackAgain;
import org.labgoals.feedback.domain.FeedbackCommand.ThankForFeedback;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** The dialog for each step; each opened form has one request key. */
final class FeedbackForms {

    private final FeedbackDesk desk;
    private final FeedbackId id;
    private final Words words;

    FeedbackForms(FeedbackDesk desk, FeedbackLine line, Words words) {
        this.desk = desk;
        this.id = line.feedback().id();
        this.words = words;
    }

    /** The key of what the button says. */
    static String key(Step step) {
        return "feedback.do." + Kebab.of(step);
    }

    void open(Step step) {
        switch (step) {
            case THANK -> thank();
            case DRAFT_GOAL -> draft();
            case REPLY -> worded(step, (at, text) -> new ReplyToFeedback(id, at, text));
            case REPORT -> worded(step, (at, text) -> new ReportFeedback(id, at, text));
            case HIDE -> worded(step, (at, text) -> new HideFeedback(id, at, text));
            case SHOW_AGAIN -> worded(step, (at, text) -> new ShowFeedbackAgain(id, at, text));
            case ASK_FOR_DISCLOSURE ->
                    worded(step, (at, text) -> new AskForDisclosure(id, at, text));
            case RELEASE -> release();
            case REDACT -> redact();
            case DECIDE_ON_DISCLOSURE -> decide();
            case LOOK_AT_AUTHOR -> look();
        }
    }

    /** A step that needs words. */
    private interface Worded {
        FeedbackCommand of(Occasion at, PersonalText text);
    }

    private void worded(Step step, Worded command) {
        var key = desk.key(Kebab.of(step), id.value());
        var text = text(step);
        dialog(step, text)
                .needing(text)
                .open(() -> send(key, at -> command.of(at, PersonalText.of(text.getValue()))));
    }

    private void thank() {
        try {
            send(desk.key("thank", id.value()), at -> new ThankForFeedback(id, at));
            Toast.done(words.text("feedback.thanked"));
        } catch (RuntimeException refused) {
            Toast.problem(Sentences.of(refused, words));
        }
    }

    private void draft() {
        try {
            var outcome = desk.goals().draft(id, desk.key("goal", id.value()));
            UI.getCurrent().navigate("goals/" + outcome.subject());
        } catch (RuntimeException refused) {
            Toast.problem(Sentences.of(refused, words));
        }
    }

    private void release() {
        var key = desk.key("release", id.value());
        dialog(Step.RELEASE).open(() -> send(key, at -> new ReleaseHeldFeedback(id, at)));
    }

    private void redact() {
        var key = desk.key("redact", id.value());
        var text = text(Step.REDACT);
        dialog(Step.REDACT, text)
                .needing(text)
                .open(() -> desk.commands().redact(id, key, PersonalText.of(text.getValue())));
    }

    private void decide() {
        var key = desk.key("disclosure", id.value());
        var choice = new RadioButtonGroup<Boolean>(words.text("feedback.disclosure-choice"));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(
                yes ->
                        words.text(
                                yes ? "feedback.disclosure-agree" : "feedback.disclosure-decline"));
        choice.setValue(false);
        var text = text(Step.DECIDE_ON_DISCLOSURE);
        choice.addValueChangeListener(change -> text.setVisible(!change.getValue()));
        dialog(Step.DECIDE_ON_DISCLOSURE, choice, text)
                .needing(text)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                choice.getValue()
                                                        ? new AgreeToDisclosure(id, at)
                                                        : new DeclineDisclosure(
                                                                id,
                                                                at,
                                                                PersonalText.of(text.getValue()))));
    }

    private void look() {
        var key = desk.key("author", id.value());
        dialog(Step.LOOK_AT_AUTHOR)
                .open(
                        () -> {
                            var author = desk.commands().author(id, key);
                            var name =
                                    author.person() == null
                                            ? words.text("feedback.author-by-link")
                                            : desk.person(author.person()).name();
                            Notification.show(
                                    words.text("feedback.author", name),
                                    20_000,
                                    Notification.Position.MIDDLE);
                            return new Outcome(id.value(), 0, false, false);
                        });
    }

    private Outcome send(RequestKey key, Function<Occasion, FeedbackCommand> command) {
        return desk.commands().send(id, key, command);
    }

    private TextArea text(Step step) {
        return Fields.words(words, words.text("feedback.ask-for." + Kebab.of(step)), "text");
    }

    private DecisionDialog dialog(Step step, Component... fields) {
        return new DecisionDialog(
                words,
                words.text(key(step)),
                words.text("feedback.why." + Kebab.of(step)),
                words.text(key(step)),
                fields);
    }
}
