package org.labgoals.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.MeasureProgress;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.review.application.GoalDecision;
import org.labgoals.review.application.ReviewMaterial.GoalInReview;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.SignatureField;
import org.labgoals.shared.ui.Words;

/** Decides what becomes of one goal; asks for what the chosen outcome needs. */
final class OutcomeForm {

    private final ReviewDesk desk;
    private final ReviewPage page;
    private final GoalState goal;
    private final Words words;
    private final LocalDate today;
    private final RadioButtonGroup<GoalOutcome> outcome = new RadioButtonGroup<>();
    private final TextArea text;
    private final DatePicker date;
    private final Map<Measure, BigDecimalField> targets = new LinkedHashMap<>();
    private final Map<MeasureId, TextArea> exceptions = new LinkedHashMap<>();
    private final Div adjusting = Build.box("decision-fields");
    private final Div achieving = Build.box("decision-fields");
    private final SignatureField signature;

    OutcomeForm(ReviewDesk desk, ReviewPage page, GoalInReview shown, Words words) {
        this.desk = desk;
        this.page = page;
        this.words = words;
        goal = shown.state();
        today = desk.queries().today();
        text = Fields.words(words, words.text("reviews.ask.outcome.text"), "text");
        date =
                Fields.day(
                        words,
                        words.text("ask.continue.date"),
                        goal.plan().targetDate(),
                        null,
                        "date");
        date.setWidthFull();
        signature = new SignatureField(Meaning.APPROVED, words);
        outcome.setLabel(words.text("reviews.ask.outcome.which"));
        outcome.setItems(GoalOutcome.values());
        outcome.setItemLabelGenerator(words::of);
        outcome.addValueChangeListener(change -> fit());
        adjusting.add(date);
        goal.plan().measures().forEach(this::add);
        achieving.add(signature);
        outcome.setValue(GoalOutcome.CONTINUE);
    }

    void open() {
        var key = desk.key("outcome", page.person().id().value() + ":" + goal.id().value());
        new DecisionDialog(
                        words,
                        words.text("reviews.ask.outcome", goal.plan().title().orErased()),
                        words.text("reviews.ask.outcome.why"),
                        words.text("reviews.decide.do"),
                        outcome,
                        text,
                        adjusting,
                        achieving)
                .keptAs(desk.kept("outcome:" + goal.id().value()))
                .needing(text)
                .open(() -> send(key));
    }

    private void add(Measure measure) {
        var id = measure.id();
        if (measure.form() == MeasureForm.NUMERIC) {
            var field =
                    new BigDecimalField(
                            words.text("ask.propose-amendment.target", measure.name().orErased()));
            field.setValue(measure.target());
            field.setWidthFull();
            if (measure.unit() != null) {
                field.setSuffixComponent(Build.text("quiet", measure.unit()));
            }
            targets.put(measure, Kept.field(field, "target." + id));
            adjusting.add(field);
        }
        if (id != null && !MeasureProgress.isMet(goal, measure)) {
            var exception =
                    Fields.words(
                            words,
                            words.text("ask.confirm-achieved.exception", measure.name().orErased()),
                            "exception." + id);
            exception.setMinRows(2);
            exceptions.put(id, exception);
            achieving.add(exception);
        }
    }

    private void fit() {
        adjusting.setVisible(outcome.getValue() == GoalOutcome.ADJUST);
        achieving.setVisible(outcome.getValue() == GoalOutcome.ACHIEVE);
    }

    private Outcome send(RequestKey key) {
        var decision =
                new GoalDecision(
                        goal.id(),
                        outcome.getValue(),
                        PersonalText.of(text.getValue()),
                        today,
                        new PlanChanges(newDate(), newTargets(), null),
                        written());
        return outcome.getValue() == GoalOutcome.ACHIEVE
                ? signature.sign(() -> decide(key, decision))
                : decide(key, decision);
    }

    private Outcome decide(RequestKey key, GoalDecision decision) {
        return desk.commands().decide(page.person().id(), page.review().number(), key, decision);
    }

    private @Nullable LocalDate newDate() {
        var wanted = date.getValue();
        return wanted == null || wanted.equals(goal.plan().targetDate()) ? null : wanted;
    }

    private @Nullable List<Measure> newTargets() {
        var wanted =
                goal.plan().measures().stream()
                        .map(measure -> aiming(measure, targets.get(measure)))
                        .toList();
        return wanted.equals(goal.plan().measures()) ? null : wanted;
    }

    private static Measure aiming(Measure measure, @Nullable BigDecimalField field) {
        BigDecimal target = field == null ? null : field.getValue();
        var held = measure.target();
        return target == null || held != null && held.compareTo(target) == 0
                ? measure
                : new Measure(
                        measure.id(),
                        measure.name(),
                        measure.form(),
                        measure.unit(),
                        measure.direction(),
                        measure.baseline(),
                        target,
                        measure.lowerLimit(),
                        measure.levels());
    }

    private List<MeasureException> written() {
        return exceptions.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue().isBlank())
                .map(
                        entry ->
                                new MeasureException(
                                        entry.getKey(),
                                        PersonalText.of(entry.getValue().getValue())))
                .toList();
    }
}
