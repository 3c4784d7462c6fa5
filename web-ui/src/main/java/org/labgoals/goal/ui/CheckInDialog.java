package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** Says how a measure stands: measure, value, confidence, note and the day. */
final class CheckInDialog {

    private static final int LATE_AFTER_DAYS = 30;

    private final GoalDesk desk;
    private final GoalState goal;
    private final Words words;
    private final MeasureWords measureWords;
    private final LocalDate today;
    private final Select<Measure> measure = new Select<>();
    private final Paragraph standing = new Paragraph();
    private final Div valueSlot = new Div();
    private final BigDecimalField number = new BigDecimalField();
    private final Select<Integer> level = new Select<>();
    private final RadioButtonGroup<Boolean> milestone = new RadioButtonGroup<>();
    private final RadioButtonGroup<Confidence> confidence = new RadioButtonGroup<>();
    private final TextArea note;
    private final TextArea lateReason;
    private final DatePicker day;

    private CheckInDialog(GoalDesk desk, GoalState goal, Words words) {
        this.desk = desk;
        this.goal = goal;
        this.words = words;
        this.measureWords = new MeasureWords(words, desk.days(words));
        this.today = desk.goals().today();
        note = Fields.words(words, words.text("check-in.note"), "note");
        lateReason = Fields.words(words, words.text("check-in.late-reason"), "late-reason");
        day = Fields.day(words, words.text("check-in.day"), today, today, "day");
        fields();
    }

    static void open(GoalDesk desk, GoalState goal, Words words) {
        new CheckInDialog(desk, goal, words).open();
    }

    private void fields() {
        List<Measure> measures = goal.plan().measures();
        measure.setLabel(words.text("check-in.measure"));
        measure.setItems(measures);
        measure.setItemLabelGenerator(each -> each == null ? "" : each.name().orErased());
        measure.setWidthFull();
        measure.addValueChangeListener(change -> showValueOf(change.getValue()));
        standing.addClassNames("quiet", "small");
        number.setLabel(words.text("check-in.value"));
        number.setWidthFull();
        Kept.field(number, "value");
        level.setLabel(words.text("check-in.level"));
        level.setWidthFull();
        milestone.setLabel(words.text("check-in.milestone"));
        milestone.setItems(true, false);
        milestone.setItemLabelGenerator(
                reached -> words.text(reached ? "measure.reached" : "measure.open"));
        confidence.setLabel(words.text("check-in.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(words::of);
        confidence.setValue(Confidence.ON_TRACK);
        day.setHelperText(words.text("check-in.day-hint"));
        day.addValueChangeListener(change -> showLateReason());
        showLateReason();
        if (!measures.isEmpty()) {
            measure.setValue(measures.getFirst());
        }
    }

    private void showLateReason() {
        lateReason.setVisible(
                day.getValue() != null
                        && day.getValue().isBefore(today.minusDays(LATE_AFTER_DAYS)));
    }

    private void showValueOf(@Nullable Measure chosen) {
        if (chosen == null) {
            return;
        }
        Course course = Course.of(goal, chosen, today);
        standing.setText(measureWords.sentence(course));
        Component field =
                switch (chosen.form()) {
                    case NUMERIC -> {
                        number.setSuffixComponent(
                                chosen.unit() == null ? null : Build.text("quiet", chosen.unit()));
                        yield number;
                    }
                    case MILESTONE -> milestone;
                    case ORDINAL -> {
                        level.setItems(IntStream.range(0, chosen.levels().size()).boxed().toList());
                        level.setItemLabelGenerator(
                                at ->
                                        at == null
                                                ? ""
                                                : measureWords.value(
                                                        chosen, BigDecimal.valueOf(at)));
                        yield level;
                    }
                };
        Build.fill(valueSlot, field);
    }

    private void open() {
        RequestKey key = FormKey.opened(desk.viewer(), "check-in", goal.id().value());
        measure.setVisible(goal.plan().measures().size() > 1);
        Div pair = Build.box("pair", valueSlot, day);
        new DecisionDialog(
                        words,
                        words.text("check-in.title", goal.plan().title().orErased()),
                        null,
                        words.text("check-in.send"),
                        measure,
                        standing,
                        pair,
                        confidence,
                        note,
                        lateReason)
                .needing(measure, number, milestone, level, confidence, day)
                .keptAs(desk.kept("check-in:" + goal.id().value()))
                .open(() -> send(key));
    }

    private Outcome send(RequestKey key) {
        Measure chosen = measure.getValue();
        MeasureId id = Objects.requireNonNull(chosen.id());
        BigDecimal value = Objects.requireNonNull(value(chosen));
        LocalDate on = day.getValue();
        return desk.commands()
                .send(
                        goal.id(),
                        key,
                        occasion ->
                                new GoalCommand.CheckIn(
                                        goal.id(),
                                        occasion,
                                        id,
                                        value,
                                        PersonalText.ofNullable(note.getValue()),
                                        confidence.getValue(),
                                        on,
                                        PersonalText.ofNullable(lateReason.getValue())));
    }

    private @Nullable BigDecimal value(Measure chosen) {
        if (chosen.form() == MeasureForm.NUMERIC) {
            return number.getValue();
        }
        if (chosen.form() == MeasureForm.MILESTONE) {
            return milestone.getValue() == null
                    ? null
                    : milestone.getValue() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return level.getValue() == null ? null : BigDecimal.valueOf(level.getValue());
    }
}
