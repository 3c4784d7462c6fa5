package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** A field for the target of each numeric measure, with what it aims at now. */
final class TargetFields extends Div {

    private final GoalState goal;
    private final Map<Measure, BigDecimalField> targets = new LinkedHashMap<>();

    TargetFields(GoalState goal, Words words, MeasureWords told) {
        this.goal = goal;
        addClassName("decision-fields");
        goal.plan().measures().stream()
                .filter(measure -> measure.form() == MeasureForm.NUMERIC)
                .forEach(measure -> add(field(measure, words, told)));
    }

    private BigDecimalField field(Measure measure, Words words, MeasureWords told) {
        BigDecimalField field =
                new BigDecimalField(
                        words.text("ask.propose-amendment.target", measure.name().orErased()));
        field.setValue(measure.target());
        field.setHelperText(words.text("ask.propose-amendment.now", told.aim(measure)));
        if (measure.unit() != null) {
            field.setSuffixComponent(Build.text("quiet", measure.unit()));
        }
        targets.put(measure, Kept.field(field, "target." + measure.id()));
        return field;
    }

    /** The measures with their new targets, or null when none is new. */
    @Nullable List<Measure> changed() {
        List<Measure> wanted = new ArrayList<>();
        for (Measure measure : goal.plan().measures()) {
            BigDecimalField field = targets.get(measure);
            wanted.add(field == null ? measure : withTarget(measure, field.getValue()));
        }
        return wanted.equals(goal.plan().measures()) ? null : wanted;
    }

    private static Measure withTarget(Measure measure, @Nullable BigDecimal target) {
        BigDecimal held = measure.target();
        if (target == null || (held != null && held.compareTo(target) == 0)) {
            return measure;
        }
        return new Measure(
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
}
