package org.labgoals.goal.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.shared.domain.PersonalText;

/** A measure while it is being written. */
final class MeasureInput {

    final @Nullable MeasureId id;
    String name = "";
    MeasureForm form = MeasureForm.NUMERIC;
    String unit = "";
    @Nullable Direction direction = Direction.INCREASE;
    @Nullable BigDecimal baseline;
    @Nullable BigDecimal target;
    @Nullable BigDecimal lowerLimit;

    /** One level a line, lowest first. */
    String levels = "";

    MeasureInput() {
        id = null;
    }

    MeasureInput(Measure measure) {
        id = measure.id();
        name = measure.name().orErased();
        form = measure.form();
        unit = measure.unit() == null ? "" : measure.unit();
        direction = measure.direction();
        baseline = measure.baseline();
        target = measure.target();
        lowerLimit = measure.lowerLimit();
        levels =
                measure.levels().stream()
                        .map(PersonalText::orErased)
                        .collect(Collectors.joining("\n"));
    }

    Measure toMeasure() {
        PersonalText called = PersonalText.of(name.strip());
        return switch (form) {
            case MILESTONE ->
                    new Measure(id, called, form, null, null, null, null, null, List.of());
            case ORDINAL ->
                    new Measure(id, called, form, null, null, baseline, target, null, levelTexts());
            case NUMERIC ->
                    new Measure(
                            id,
                            called,
                            form,
                            unit.isBlank() ? null : unit.strip(),
                            direction,
                            baseline,
                            target,
                            direction == Direction.STAY_WITHIN ? lowerLimit : null,
                            List.of());
        };
    }

    List<PersonalText> levelTexts() {
        return Arrays.stream(levels.split("\\R"))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .map(PersonalText::of)
                .toList();
    }
}
