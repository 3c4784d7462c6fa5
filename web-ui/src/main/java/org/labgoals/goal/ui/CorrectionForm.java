package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/**
 * Mends a line of the history; the line itself stays as it was, the correction stands beside it.
 */
final class CorrectionForm {

    /** As somebody would look for them; which of them are offered is the goal's to say. */
    private static final List<String> ORDER =
            List.of(
                    "value",
                    "confidence",
                    "note",
                    "text",
                    "reason",
                    "on",
                    "lateReason",
                    "title",
                    "why",
                    "kind",
                    "horizon",
                    "startDate",
                    "targetDate");

    private final Words words;
    private final Select<String> field = new Select<>();
    private final Div slot = new Div();
    private final TextArea text;
    private final DatePicker day;
    private final Select<Confidence> confidence;
    private final Select<Kind> kind;
    private final Select<Horizon> horizon;

    private CorrectionForm(HistoryLine line, GoalState goal, Words words) {
        this.words = words;
        text = Fields.words(words, words.text("ask.correct.value"), "value");
        text.setMinRows(1);
        day = Fields.day(words, words.text("ask.correct.value"), line.on(), null, "day");
        confidence = choice(Confidence.values());
        kind = choice(Kind.values());
        horizon = choice(Horizon.values());
        List<String> fields = ORDER.stream().filter(line.correctable()::contains).toList();
        field.setLabel(words.text("ask.correct.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(
                each -> each == null ? "" : words.text("correct.field." + each));
        field.setWidthFull();
        field.addValueChangeListener(change -> show(line, goal));
        field.setValue(fields.getFirst());
    }

    private <E extends Enum<E>> Select<E> choice(E[] constants) {
        Select<E> choice = new Select<>();
        choice.setLabel(words.text("ask.correct.value"));
        choice.setItems(constants);
        choice.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        choice.setValue(constants[0]);
        choice.setWidthFull();
        return choice;
    }

    static void open(StepDialogs dialogs, HistoryLine line, GoalState goal, Words words) {
        RequestKey key = dialogs.key("correct-" + line.event());
        CorrectionForm form = new CorrectionForm(line, goal, words);
        TextArea reason =
                Kept.field(Fields.words(words, words.text("ask.correct.text"), "reason"), "reason");
        dialogs.dialog("correct", form.field, form.slot, reason)
                .hinting(() -> Fields.patientData(words, form.text.getValue(), reason.getValue()))
                .open(
                        () ->
                                dialogs.send(
                                        key,
                                        at ->
                                                new GoalCommand.CorrectGoal(
                                                        goal.id(),
                                                        at,
                                                        line.event(),
                                                        form.field.getValue(),
                                                        PersonalText.of(form.value()),
                                                        PersonalText.of(reason.getValue()))));
    }

    private void show(HistoryLine line, GoalState goal) {
        MadeCheckIn made =
                goal.checkIns().stream()
                        .filter(each -> each.event().equals(line.event()))
                        .findFirst()
                        .orElse(null);
        Component shown =
                switch (field.getValue()) {
                    case "on" -> {
                        day.setValue(line.on());
                        yield day;
                    }
                    case "startDate" -> {
                        day.setValue(goal.plan().startDate());
                        yield day;
                    }
                    case "targetDate" -> {
                        day.setValue(goal.plan().targetDate());
                        yield day;
                    }
                    case "kind" -> {
                        kind.setValue(goal.plan().kind());
                        yield kind;
                    }
                    case "horizon" -> {
                        horizon.setValue(goal.plan().horizon());
                        yield horizon;
                    }
                    case "title" -> {
                        text.setValue(goal.plan().title().orErased());
                        yield text;
                    }
                    case "why" -> {
                        text.setValue(
                                goal.plan().why() == null ? "" : goal.plan().why().orErased());
                        yield text;
                    }
                    case "confidence" -> {
                        confidence.setValue(made == null ? Confidence.ON_TRACK : made.confidence());
                        yield confidence;
                    }
                    case "lateReason" -> {
                        text.clear();
                        yield text;
                    }
                    case "value" -> {
                        text.setValue(made == null ? "" : made.value().toPlainString());
                        yield text;
                    }
                    default -> {
                        text.setValue(line.reason() == null ? "" : line.reason().orErased());
                        yield text;
                    }
                };
        Build.fill(slot, shown);
    }

    private String value() {
        return switch (field.getValue()) {
            case "on", "startDate", "targetDate" ->
                    day.getValue() == null ? "" : day.getValue().toString();
            case "confidence" -> word(confidence.getValue());
            case "kind" -> word(kind.getValue());
            case "horizon" -> word(horizon.getValue());
            default -> text.getValue();
        };
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Kebab.of(constant);
    }
}
