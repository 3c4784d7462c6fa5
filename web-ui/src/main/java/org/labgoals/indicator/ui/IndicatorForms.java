package org.labgoals.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorCommand.ChangeIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.CorrectReading;
import org.labgoals.indicator.domain.IndicatorCommand.RecordReadings;
import org.labgoals.indicator.domain.IndicatorCommand.WithdrawReading;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.indicator.domain.KeptReading;
import org.labgoals.indicator.domain.Reading;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** The dialogs of indicators; each opened form has one request key. */
final class IndicatorForms {

    private static final int MONTHS_TO_CHOOSE = 60;

    private final IndicatorDesk desk;
    private final Words words;

    IndicatorForms(IndicatorDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    void define() {
        var key = desk.key("define", "");
        var fields = new IndicatorFields(desk, null, words);
        dialog("define", fields)
                .keptAs(desk.kept("define"))
                .hinting(fields::hint)
                .open(() -> desk.commands().define(key, fields.plan()));
    }

    void change(IndicatorState indicator) {
        var id = indicator.id();
        var key = desk.key("change", id.value());
        var fields = new IndicatorFields(desk, indicator.plan(), words);
        var reason = text("change");
        dialog("change", fields, reason)
                .keptAs(desk.kept("change:" + id.value()))
                .hinting(fields::hint)
                .open(
                        () -> {
                            var plan = fields.plan();
                            return desk.commands()
                                    .sendIfAt(
                                            indicator.version(),
                                            id,
                                            key,
                                            now ->
                                                    new ChangeIndicator(
                                                            id,
                                                            now,
                                                            plan,
                                                            PersonalText.of(reason.getValue())));
                        });
    }

    void record(IndicatorState indicator) {
        var id = indicator.id();
        var key = desk.key("record", id.value());
        var month = month(indicator);
        var value = value(null);
        var note = text("record");
        dialog("record", month, value, note)
                .keptAs(desk.kept("record:" + id.value()))
                .hinting(() -> Fields.patientData(words, note.getValue()))
                .open(
                        () -> {
                            var reading =
                                    new Reading(
                                            needed(month.getValue(), "indicator.missing.month"),
                                            needed(value.getValue(), "indicator.missing.value"),
                                            PersonalText.ofNullable(note.getValue().strip()));
                            return desk.commands()
                                    .send(
                                            id,
                                            key,
                                            now -> new RecordReadings(id, now, List.of(reading)));
                        });
    }

    void correct(IndicatorState indicator, KeptReading kept) {
        var id = indicator.id();
        var month = kept.now().month();
        var key = desk.key("correct", id.value() + ":" + month);
        var value = value(kept.now().value());
        var reason = text("correct");
        dialog("correct", value, reason)
                .keptAs(desk.kept("correct:" + id.value() + ":" + month))
                .hinting(() -> Fields.patientData(words, reason.getValue()))
                .open(
                        () -> {
                            var now = needed(value.getValue(), "indicator.missing.value");
                            return desk.commands()
                                    .send(
                                            id,
                                            key,
                                            at ->
                                                    new CorrectReading(
                                                            id,
                                                            at,
                                                            month,
                                                            now,
                                                            PersonalText.of(reason.getValue())));
                        });
    }

    void withdraw(IndicatorState indicator, KeptReading kept) {
        var id = indicator.id();
        var month = kept.now().month();
        var key = desk.key("withdraw", id.value() + ":" + month);
        var reason = text("withdraw");
        new DecisionDialog(
                        words,
                        words.text(
                                "indicator.withdraw-of",
                                new IndicatorWords(words, desk.days(words)).month(month)),
                        words.text("indicator.ask.withdraw.why"),
                        words.text("indicator.do.withdraw"),
                        reason)
                .keptAs(desk.kept("withdraw:" + id.value() + ":" + month))
                .hinting(() -> Fields.patientData(words, reason.getValue()))
                .open(
                        () ->
                                desk.commands()
                                        .send(
                                                id,
                                                key,
                                                now ->
                                                        new WithdrawReading(
                                                                id,
                                                                now,
                                                                month,
                                                                PersonalText.of(
                                                                        reason.getValue()))));
    }

    void bring(IndicatorState indicator) {
        ImportDialog.open(desk, indicator.id(), words);
    }

    private DecisionDialog dialog(String form, com.vaadin.flow.component.Component... fields) {
        return new DecisionDialog(
                words,
                words.text("indicator.do." + form),
                words.text("indicator.ask." + form + ".why"),
                words.text("indicator.do." + form),
                fields);
    }

    /** The months without a reading, the latest first. */
    private ComboBox<YearMonth> month(IndicatorState indicator) {
        var told = new IndicatorWords(words, desk.days(words));
        var box = new ComboBox<YearMonth>(words.text("indicator.column-month"));
        var thisMonth = YearMonth.from(desk.queries().today());
        var open =
                Stream.iterate(thisMonth, month -> month.minusMonths(1))
                        .limit(MONTHS_TO_CHOOSE)
                        .filter(month -> indicator.reading(month).isEmpty())
                        .toList();
        box.setItems(open);
        box.setItemLabelGenerator(told::month);
        box.setWidthFull();
        var next =
                indicator.readings().isEmpty()
                        ? thisMonth.minusMonths(1)
                        : indicator.readings().getLast().now().month().plusMonths(1);
        if (open.contains(next)) {
            box.setValue(next);
        }
        return box;
    }

    private BigDecimalField value(@Nullable BigDecimal now) {
        var field = new BigDecimalField(words.text("indicator.column-value"));
        field.setWidthFull();
        field.setValue(now);
        return Kept.field(field, "value");
    }

    private TextArea text(String form) {
        return Fields.words(words, words.text("indicator.ask." + form + ".text"), "text");
    }

    private <T> T needed(@Nullable T value, String missing) {
        if (value == null) {
            throw new DecisionDialog.Incomplete(words.text(missing));
        }
        return value;
    }
}
