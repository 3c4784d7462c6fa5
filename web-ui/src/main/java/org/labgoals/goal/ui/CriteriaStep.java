package org.labgoals.goal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Third step: which of the four criteria the goal meets, and how, in a sentence each. */
final class CriteriaStep extends Div {

    private final DraftModel model;
    private final Words words;
    private final Runnable changed;

    CriteriaStep(DraftModel model, Words words, Runnable changed) {
        this.model = model;
        this.words = words;
        this.changed = changed;
        addClassName("step-body");
        add(Build.quiet(words.text("draft.criteria-hint")));
        for (Criterion criterion : Criterion.values()) {
            add(card(criterion));
        }
    }

    private Div card(Criterion criterion) {
        CheckboxGroup<CriterionPoint> points = new CheckboxGroup<>();
        points.setLabel(words.text("draft.points"));
        points.setItems(
                Arrays.stream(CriterionPoint.values())
                        .filter(point -> point.criterion() == criterion)
                        .toList());
        points.setItemLabelGenerator(words::of);
        TextArea how =
                Fields.words(
                        words,
                        words.text("draft.how"),
                        "how." + criterion.name().toLowerCase(Locale.ROOT));
        how.setMinRows(2);
        if (model.meets(criterion)) {
            points.setValue(Set.copyOf(model.pointsOf(criterion)));
            how.setValue(model.how.getOrDefault(criterion, ""));
        }
        points.addValueChangeListener(
                change -> {
                    model.pointsOf(criterion).clear();
                    model.pointsOf(criterion).addAll(change.getValue());
                    changed.run();
                });
        how.addValueChangeListener(
                change -> {
                    model.pointsOf(criterion);
                    model.how.put(criterion, change.getValue());
                    changed.run();
                });
        Div body = Build.box("criterion-body", points, how);
        body.setVisible(model.meets(criterion));
        Checkbox chosen = new Checkbox(words.of(criterion), model.meets(criterion));
        chosen.addClassName("criterion-choice");
        chosen.addValueChangeListener(
                change -> {
                    if (change.getValue()) {
                        model.pointsOf(criterion).addAll(points.getValue());
                        model.how.put(criterion, how.getValue());
                    } else {
                        model.drop(criterion);
                    }
                    body.setVisible(change.getValue());
                    changed.run();
                });
        return Build.box("criterion-card", chosen, body);
    }
}
