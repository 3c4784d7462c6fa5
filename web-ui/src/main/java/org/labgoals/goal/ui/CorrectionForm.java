package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/**
 * Mends a line of the history; the line itself stays as it was, the correction stands beside it.
 */
final class CorrectionForm {

    private final Words words;
    private final Select<String> field = new Select<>();
    private final Div slot = new Div();
    private final TextArea text;
    private final DatePicker day;
    private final Select<Confidence> confidence = new Select<>();

    private CorrectionForm(HistoryLine line, GoalState goal, Words words) {
        this.words = words;
        text = Fields.words(words, words.text("ask.correct.value"), "value");
        text.setMinRows(1);
        day = Fields.day(words, words.text("ask.correct.value"), line.on(), null, "day");
        confidence.setLabel(words.text("ask.correct.value"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        confidence.setWidthFull();
        List<String> fields = Corrections.fields(line.what());
        field.setLabel(words.text("ask.correct.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(
                each -> each == null ? "" : words.text("correct.field." + each));
        field.setWidthFull();
        field.addValueChangeListener(change -> show(line, goal));
        field.setValue(fields.getFirst());
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
                    case "on" -> day;
                    case "confidence" -> {
                        confidence.setValue(made == null ? Confidence.ON_TRACK : made.confidence());
                        yield confidence;
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
            case "on" -> day.getValue() == null ? "" : day.getValue().toString();
            case "confidence" ->
                    confidence.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> text.getValue();
        };
    }
}
