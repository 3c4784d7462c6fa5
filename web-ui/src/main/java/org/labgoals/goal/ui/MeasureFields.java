package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** The fields of one measure, those that its form has. */
final class MeasureFields extends Div {

    private final MeasureInput measure;
    private final int position;
    private final Words words;
    private final Runnable changed;
    private final Div specific = Build.box("measure-specific");

    MeasureFields(
            MeasureInput measure, int position, Words words, Runnable changed, Runnable remove) {
        this.measure = measure;
        this.position = position;
        this.words = words;
        this.changed = changed;
        addClassName("measure-card");
        Button drop =
                Build.signButton(Glyph.CROSS, words.text("draft.remove-measure", position + 1));
        drop.addClickListener(click -> remove.run());
        Select<MeasureForm> form = new Select<>();
        form.setLabel(words.text("draft.measure-form"));
        form.setItems(MeasureForm.values());
        form.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        form.setValue(measure.form);
        form.addValueChangeListener(
                change -> {
                    measure.form = change.getValue();
                    show();
                    changed.run();
                });
        add(
                Build.box(
                        "measure-card-head",
                        new H2(words.text("draft.measure", position + 1)),
                        drop),
                Build.box(
                        "name-and-form",
                        text(
                                "draft.measure-name",
                                "name",
                                measure.name,
                                value -> measure.name = value),
                        form),
                specific);
        show();
    }

    private void show() {
        specific.removeAll();
        switch (measure.form) {
            case NUMERIC -> numeric();
            case MILESTONE -> specific.add(Build.quiet(words.text("draft.milestone-hint")));
            case ORDINAL -> ordinal();
        }
    }

    private void numeric() {
        Select<Direction> direction = new Select<>();
        direction.setLabel(words.text("draft.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        direction.setValue(measure.direction);
        direction.addValueChangeListener(
                change -> {
                    measure.direction = change.getValue();
                    show();
                    changed.run();
                });
        specific.add(
                direction, text("draft.unit", "unit", measure.unit, value -> measure.unit = value));
        specific.add(
                number(
                        "draft.baseline",
                        "baseline",
                        measure.baseline,
                        value -> measure.baseline = value));
        boolean within = measure.direction == Direction.STAY_WITHIN;
        if (within) {
            specific.add(
                    number(
                            "draft.lower-limit",
                            "lower",
                            measure.lowerLimit,
                            value -> measure.lowerLimit = value));
        }
        specific.add(
                number(
                        within ? "draft.upper-limit" : "draft.target",
                        "target",
                        measure.target,
                        value -> measure.target = value));
    }

    private void ordinal() {
        TextArea levels = Kept.field(new TextArea(words.text("draft.levels")), name("levels"));
        levels.setHelperText(words.text("draft.levels-hint"));
        levels.setValue(measure.levels);
        levels.setWidthFull();
        levels.addClassName("whole-row");
        levels.addValueChangeListener(
                change -> {
                    measure.levels = change.getValue();
                    show();
                    changed.run();
                });
        specific.add(levels);
        specific.add(
                level("draft.baseline-level", measure.baseline, value -> measure.baseline = value));
        specific.add(level("draft.target-level", measure.target, value -> measure.target = value));
    }

    private Component level(
            String label, @Nullable BigDecimal value, Consumer<@Nullable BigDecimal> set) {
        List<String> levels = measure.levelTexts().stream().map(text -> text.orErased()).toList();
        Select<Integer> select = new Select<>();
        select.setLabel(words.text(label));
        select.setItems(IntStream.range(0, levels.size()).boxed().toList());
        select.setItemLabelGenerator(at -> at == null || at >= levels.size() ? "" : levels.get(at));
        if (value != null && value.intValue() < levels.size() && value.signum() >= 0) {
            select.setValue(value.intValue());
        }
        select.addValueChangeListener(
                change -> {
                    set.accept(
                            change.getValue() == null
                                    ? null
                                    : BigDecimal.valueOf(change.getValue()));
                    changed.run();
                });
        return select;
    }

    private Component text(String label, String name, String value, Consumer<String> set) {
        TextField field = Kept.field(new TextField(words.text(label)), name(name));
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                change -> {
                    set.accept(change.getValue());
                    changed.run();
                });
        return field;
    }

    private Component number(
            String label,
            String name,
            @Nullable BigDecimal value,
            Consumer<@Nullable BigDecimal> set) {
        BigDecimalField field = Kept.field(new BigDecimalField(words.text(label)), name(name));
        field.setLocale(words.locale());
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                change -> {
                    set.accept(change.getValue());
                    changed.run();
                });
        return field;
    }

    private String name(String field) {
        return "measure." + position + "." + field;
    }
}
