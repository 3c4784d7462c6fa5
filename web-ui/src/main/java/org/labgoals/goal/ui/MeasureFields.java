package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.Tooltip;
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
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/**
 * The fields of one measure. All of them stand there from the beginning and only those of its form
 * are shown: a field that is taken away takes along what is being typed into it.
 */
final class MeasureFields extends Div {

    private final MeasureInput measure;
    private final Words words;
    private final Runnable changed;
    private final H2 title = new H2();
    private final Button drop = Build.signButton(Glyph.CROSS, "");
    private final Component hint;
    private final Select<Direction> direction;
    private final TextField unit;
    private final BigDecimalField baseline;
    private final BigDecimalField lower;
    private final BigDecimalField target;
    private final TextArea levels;
    private final Select<Integer> baselineLevel;
    private final Select<Integer> targetLevel;

    MeasureFields(MeasureInput measure, Words words, Runnable changed, Runnable remove) {
        this.measure = measure;
        this.words = words;
        this.changed = changed;
        addClassName("measure-card");
        drop.addClickListener(click -> remove.run());
        hint = Build.quiet(words.text("draft.milestone-hint"));
        direction =
                choice(
                        "draft.direction",
                        Direction.values(),
                        measure.direction,
                        value -> measure.direction = value);
        unit = text("draft.unit", measure.unit, value -> measure.unit = value);
        baseline = number("draft.baseline", measure.baseline, value -> measure.baseline = value);
        lower =
                number(
                        "draft.lower-limit",
                        measure.lowerLimit,
                        value -> measure.lowerLimit = value);
        target = number("draft.target", measure.target, value -> measure.target = value);
        levels = levels();
        baselineLevel =
                level(
                        "draft.baseline-level",
                        measure.baselineLevel,
                        value -> measure.baselineLevel = value);
        targetLevel =
                level(
                        "draft.target-level",
                        measure.targetLevel,
                        value -> measure.targetLevel = value);
        add(
                Build.box("measure-card-head", title, drop),
                Build.box(
                        "name-and-form",
                        text("draft.measure-name", measure.name, value -> measure.name = value),
                        choice(
                                "draft.measure-form",
                                MeasureForm.values(),
                                measure.form,
                                value -> measure.form = value)),
                Build.box(
                        "measure-specific",
                        hint,
                        direction,
                        unit,
                        baseline,
                        lower,
                        target,
                        levels,
                        baselineLevel,
                        targetLevel));
        show();
    }

    /**
     * Says which of the measures it is.
     *
     * @param position from 0
     */
    void stands(int position) {
        title.setText(words.text("draft.measure", position + 1));
        String removing = words.text("draft.remove-measure", position + 1);
        drop.setAriaLabel(removing);
        Tooltip.forComponent(drop).withText(removing);
    }

    private void show() {
        boolean numeric = measure.form == MeasureForm.NUMERIC;
        boolean ordinal = measure.form == MeasureForm.ORDINAL;
        boolean within = measure.direction == Direction.STAY_WITHIN;
        hint.setVisible(measure.form == MeasureForm.MILESTONE);
        direction.setVisible(numeric);
        unit.setVisible(numeric);
        baseline.setVisible(numeric);
        lower.setVisible(numeric && within);
        target.setVisible(numeric);
        target.setLabel(words.text(within ? "draft.upper-limit" : "draft.target"));
        levels.setVisible(ordinal);
        baselineLevel.setVisible(ordinal);
        targetLevel.setVisible(ordinal);
    }

    private <E extends Enum<E>> Select<E> choice(
            String label, E[] choices, @Nullable E value, Consumer<E> set) {
        Select<E> select = new Select<>();
        select.setLabel(words.text(label));
        select.setItems(choices);
        select.setItemLabelGenerator(each -> each == null ? "" : words.of(each));
        select.setValue(value);
        select.addValueChangeListener(
                change -> {
                    set.accept(change.getValue());
                    show();
                    changed.run();
                });
        return select;
    }

    private TextArea levels() {
        TextArea area = new TextArea(words.text("draft.levels"));
        area.setHelperText(words.text("draft.levels-hint"));
        area.setValue(measure.levels);
        area.setWidthFull();
        area.addClassName("whole-row");
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(
                change -> {
                    measure.levels = change.getValue();
                    offerLevels(baselineLevel);
                    offerLevels(targetLevel);
                    changed.run();
                });
        return area;
    }

    private Select<Integer> level(
            String label, @Nullable Integer value, Consumer<@Nullable Integer> set) {
        Select<Integer> select = new Select<>();
        select.setLabel(words.text(label));
        select.setItemLabelGenerator(
                at -> {
                    List<PersonalText> now = measure.levelTexts();
                    return at == null || at >= now.size() ? "" : now.get(at).orErased();
                });
        select.setItems(places());
        if (value != null && value < places().size()) {
            select.setValue(value);
        }
        select.addValueChangeListener(
                change -> {
                    set.accept(change.getValue());
                    changed.run();
                });
        return select;
    }

    /** The level chosen stays chosen while there is one at its place. */
    private void offerLevels(Select<Integer> select) {
        Integer chosen = select.getValue();
        List<Integer> places = places();
        select.setItems(places);
        if (chosen != null && chosen < places.size()) {
            select.setValue(chosen);
        }
    }

    private List<Integer> places() {
        return IntStream.range(0, measure.levelTexts().size()).boxed().toList();
    }

    private TextField text(String label, String value, Consumer<String> set) {
        TextField field = new TextField(words.text(label));
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(
                change -> {
                    set.accept(change.getValue());
                    changed.run();
                });
        return field;
    }

    private BigDecimalField number(
            String label, @Nullable BigDecimal value, Consumer<@Nullable BigDecimal> set) {
        BigDecimalField field = new BigDecimalField(words.text(label));
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
}
