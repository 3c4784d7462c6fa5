package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.application.ReviewMaterial.GoalInReview;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.application.ReviewPage.Step;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCommand.AddDissentingNote;
import org.labgoals.review.domain.ReviewCommand.CallOffReview;
import org.labgoals.review.domain.ReviewCommand.CorrectReview;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.review.domain.ReviewDecisions;
import org.labgoals.review.domain.Written;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** The dialog for each step of a review; each opened form has one request key. */
final class ReviewForms {

    private final ReviewDesk desk;
    private final ReviewPage page;
    private final PerformanceReview review;
    private final PersonId person;
    private final int number;
    private final Words words;
    private final LocalDate today;

    ReviewForms(ReviewDesk desk, ReviewPage page, Words words) {
        this.desk = desk;
        this.page = page;
        this.words = words;
        review = page.review();
        person = page.person().id();
        number = review.number();
        today = desk.queries().today();
    }

    void open(Step step) {
        switch (step) {
            case WRITE_SELF_ASSESSMENT ->
                    write("self-assessment", review.selfAssessment(), this::selfAssessment);
            case WRITE_ASSESSMENT -> write("assessment", review.assessment(), this::assessment);
            case SHARE_SELF_ASSESSMENT -> share(review.selfAssessment(), this::selfAssessment);
            case SHARE_ASSESSMENT -> share(review.assessment(), this::assessment);
            case HOLD_TALK -> talk();
            case AGREE_NEXT_STEPS -> nextSteps();
            case ADD_NOTE -> note();
            case ACKNOWLEDGE -> acknowledge();
            case CORRECT -> correct();
            case CALL_OFF -> callOff();
            case DECIDE_OUTCOMES -> {}
        }
    }

    /** Decides on one goal. */
    void decide(GoalInReview goal) {
        new OutcomeForm(desk, page, goal, words).open();
    }

    private interface Writing {
        Function<Occasion, ReviewCommand> of(PersonalText text, LocalDate on, boolean shared);
    }

    private Function<Occasion, ReviewCommand> selfAssessment(
            PersonalText text, LocalDate on, boolean shared) {
        return at -> new WriteSelfAssessment(person, at, number, text, on, shared);
    }

    private Function<Occasion, ReviewCommand> assessment(
            PersonalText text, LocalDate on, boolean shared) {
        return at -> new WriteAssessment(person, at, number, text, on, shared);
    }

    private void write(String form, @Nullable Written before, Writing command) {
        var key = key(form);
        var text = text(form);
        text.setMinRows(8);
        text.setMaxRows(20);
        if (before != null && before.text() != null) {
            text.setValue(before.text().orErased());
        }
        var share = new Checkbox(words.text("reviews.ask.share-now"));
        dialog(form, text, share)
                .needing(text)
                .open(
                        () ->
                                send(
                                        key,
                                        command.of(
                                                PersonalText.of(text.getValue()),
                                                today,
                                                share.getValue())));
    }

    private void share(@Nullable Written before, Writing command) {
        if (before == null || before.text() == null) {
            return;
        }
        var text = before.text();
        var key = key("share");
        dialog("share").open(() -> send(key, command.of(text, before.on(), true)));
    }

    private void talk() {
        var key = key("talk");
        var day = Fields.day(words, words.text("ask.day"), today, today, "day");
        var steps = text("talk");
        dialog("talk", day, steps)
                .needing(day)
                .open(
                        () -> {
                            var on = day.getValue() == null ? today : day.getValue();
                            return send(
                                    key,
                                    at ->
                                            new HoldTalk(
                                                    person,
                                                    at,
                                                    number,
                                                    on,
                                                    PersonalText.ofNullable(steps.getValue())));
                        });
    }

    private void nextSteps() {
        var held = review.talkOn();
        if (held == null) {
            return;
        }
        var key = key("next-steps");
        var steps = text("next-steps");
        var before = review.nextSteps();
        if (before != null && before.text() != null) {
            steps.setValue(before.text().orErased());
        }
        dialog("next-steps", steps)
                .needing(steps)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new HoldTalk(
                                                        person,
                                                        at,
                                                        number,
                                                        held,
                                                        PersonalText.of(steps.getValue()))));
    }

    private void note() {
        var key = key("note");
        var text = text("note");
        dialog("note", text)
                .needing(text)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new AddDissentingNote(
                                                        person,
                                                        at,
                                                        number,
                                                        PersonalText.of(text.getValue()))));
    }

    private void acknowledge() {
        var key = key("acknowledge");
        var text = text("acknowledge");
        text.setVisible(review.note() == null);
        var signature = new SignatureField(Meaning.ACKNOWLEDGED, words);
        dialog("acknowledge", text, signature)
                .open(
                        () ->
                                signature.sign(
                                        () ->
                                                desk.commands()
                                                        .acknowledge(
                                                                person,
                                                                number,
                                                                key,
                                                                PersonalText.ofNullable(
                                                                        text.getValue()))));
    }

    private void callOff() {
        var key = key("call-off");
        var text = text("call-off");
        dialog("call-off", text)
                .needing(text)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new CallOffReview(
                                                        person,
                                                        at,
                                                        number,
                                                        PersonalText.of(text.getValue()))));
    }

    /** Something that the viewer wrote. */
    private record Own(String label, Written written) {}

    private void correct() {
        List<Own> own = new ArrayList<>();
        add(own, words.text("review-part.self-assessment"), review.selfAssessment());
        add(own, words.text("review-part.assessment"), review.assessment());
        add(own, words.text("reviews.next-steps"), review.nextSteps());
        add(own, words.text("reviews.note"), review.note());
        page.material()
                .goals()
                .forEach(
                        goal ->
                                review.outcomeOf(goal.state().id())
                                        .ifPresent(
                                                decided ->
                                                        add(
                                                                own,
                                                                goal.state()
                                                                        .plan()
                                                                        .title()
                                                                        .orErased(),
                                                                decided.words())));
        if (own.isEmpty()) {
            dialog("nothing-to-correct")
                    .open(
                            () -> {
                                throw new DecisionDialog.Incomplete(
                                        words.text("reviews.ask.nothing-to-correct.why"));
                            });
            return;
        }
        var key = key("correct");
        var which = new Select<Own>();
        which.setLabel(words.text("reviews.ask.correct.which"));
        which.setWidthFull();
        which.setItems(own);
        which.setItemLabelGenerator(Own::label);
        var value = text("correct");
        which.addValueChangeListener(
                change -> {
                    var chosen = change.getValue().written().text();
                    value.setValue(chosen == null ? "" : chosen.orErased());
                });
        which.setValue(own.getFirst());
        var reason = Fields.words(words, words.text("reviews.ask.correct.reason"), "reason");
        dialog("correct", which, value, reason)
                .needing(value, reason)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new CorrectReview(
                                                        person,
                                                        at,
                                                        number,
                                                        which.getValue().written().event(),
                                                        ReviewDecisions.TEXT,
                                                        PersonalText.of(value.getValue()),
                                                        PersonalText.of(reason.getValue()))));
    }

    private void add(List<Own> own, String label, @Nullable Written written) {
        if (written != null && written.by().equals(desk.viewer().person())) {
            own.add(new Own(label, written));
        }
    }

    private Outcome send(RequestKey key, Function<Occasion, ReviewCommand> command) {
        return desk.send(person, key, command);
    }

    private RequestKey key(String form) {
        return desk.key(form, person.value() + ":" + number);
    }

    private TextArea text(String form) {
        return Fields.words(words, words.text("reviews.ask." + form + ".text"), "text");
    }

    private DecisionDialog dialog(String form, Component... fields) {
        return new DecisionDialog(
                        words,
                        words.text("reviews.ask." + form),
                        words.text("reviews.ask." + form + ".why"),
                        words.text("reviews.do." + form),
                        fields)
                .keptAs(desk.kept(form + ":" + person.value() + ":" + number));
    }
}
