package org.labgoals.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.indicator.application.ReadyIndicator;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;

/** The fields of what an indicator measures; a ready one fills them, to be changed. */
final class IndicatorFields extends Div {

    private final transient Words words;
    private final TextField name = new TextField();
    private final TextField unit = new TextField();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final BigDecimalField benchmark = new BigDecimalField();
    private final BigDecimalField lowerLimit = new BigDecimalField();
    private final TextField source = new TextField();
    private final Select<String> section = new Select<>();
    private @Nullable String ready;

    /**
     * @param plan what it says now, null for a new one
     */
    IndicatorFields(IndicatorDesk desk, @Nullable IndicatorPlan plan, Words words) {
        this.words = words;
        addClassName("decision-fields");
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(words::of);
        direction.addValueChangeListener(
                change -> lowerLimit.setVisible(change.getValue() == Direction.STAY_WITHIN));
        section.setItems(desk.sections());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(words.text("indicator.of-all"));
        section.setItemLabelGenerator(each -> each == null ? words.text("indicator.of-all") : each);
        section.setWidthFull();
        named();
        if (plan == null) {
            direction.setValue(Direction.REDUCE);
            add(ready(desk));
        } else {
            fill(plan);
        }
        add(
                name,
                Build.box("pair", unit, section),
                direction,
                Build.box("pair", benchmark, lowerLimit),
                source);
        lowerLimit.setVisible(direction.getValue() == Direction.STAY_WITHIN);
    }

    /** What the fields say; the domain’s rules judge it. */
    IndicatorPlan plan() {
        var way = direction.getValue();
        if (way == null) {
            throw new DecisionDialog.Incomplete(words.text("indicator.missing.direction"));
        }
        return new IndicatorPlan(
                PersonalText.of(name.getValue().strip()),
                unit.getValue().strip(),
                way,
                benchmark.getValue(),
                way == Direction.STAY_WITHIN ? lowerLimit.getValue() : null,
                PersonalText.ofNullable(source.getValue().strip()),
                section.getValue(),
                ready);
    }

    /** A sentence to think about when something looks like patient data, else nothing. */
    @Nullable String hint() {
        return Fields.patientData(words, name.getValue(), source.getValue());
    }

    private void named() {
        name.setLabel(words.text("indicator.name"));
        unit.setLabel(words.text("indicator.unit"));
        direction.setLabel(words.text("indicator.direction"));
        benchmark.setLabel(words.text("indicator.benchmark"));
        lowerLimit.setLabel(words.text("indicator.lower-limit"));
        source.setLabel(words.text("indicator.source-of-benchmark"));
        section.setLabel(words.text("objective.section"));
        name.setWidthFull();
        unit.setWidthFull();
        benchmark.setWidthFull();
        lowerLimit.setWidthFull();
        source.setWidthFull();
        Kept.field(name, "name");
        Kept.field(unit, "unit");
        Kept.field(benchmark, "benchmark");
        Kept.field(source, "source");
    }

    /** The ready ones that the laboratory does not keep yet. */
    private Select<ReadyIndicator> ready(IndicatorDesk desk) {
        var kept =
                desk.queries().all().stream()
                        .map(each -> each.plan().ready())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var box = new Select<ReadyIndicator>();
        box.setLabel(words.text("indicator.ready"));
        box.setHelperText(words.text("indicator.ready-hint"));
        box.setEmptySelectionAllowed(true);
        box.setEmptySelectionCaption(words.text("indicator.ready-none"));
        box.setItems(
                desk.queries().ready().stream()
                        .filter(each -> !kept.contains(each.key()))
                        .toList());
        box.setItemLabelGenerator(
                each -> each == null ? words.text("indicator.ready-none") : each.name());
        box.setWidthFull();
        box.addValueChangeListener(
                change -> {
                    if (change.getValue() != null) {
                        fill(change.getValue().plan(section.getValue()));
                    }
                });
        return box;
    }

    private void fill(IndicatorPlan plan) {
        ready = plan.ready();
        name.setValue(plan.name().orErased());
        unit.setValue(plan.unit());
        direction.setValue(plan.direction());
        benchmark.setValue(plan.benchmark());
        lowerLimit.setValue(plan.lowerLimit());
        source.setValue(plan.source() == null ? "" : plan.source().orErased());
        section.setValue(plan.section());
    }
}
