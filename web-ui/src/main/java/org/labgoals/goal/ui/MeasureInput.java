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

    /** Places in the levels, from 0. */
    @Nullable Integer baselineLevel;

    @Nullable Integer targetLevel;

    MeasureInput() {
        this((MeasureId) null);
    }

    /**
     * @param id of the measure as the goal has it, null for a new one
     */
    MeasureInput(@Nullable MeasureId id) {
        this.id = id;
    }

    MeasureInput(Measure measure) {
        id = measure.id();
        name = measure.name().orErased();
        form = measure.form();
        unit = measure.unit() == null ? "" : measure.unit();
        direction = measure.direction();
        if (form == MeasureForm.ORDINAL) {
            baselineLevel = place(measure.baseline());
            targetLevel = place(measure.target());
        } else {
            baseline = measure.baseline();
            target = measure.target();
        }
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
                    new Measure(
                            id,
                            called,
                            form,
                            null,
                            null,
                            level(baselineLevel),
                            level(targetLevel),
                            null,
                            levelTexts());
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

    private @Nullable BigDecimal level(@Nullable Integer place) {
        return place == null || place >= levelTexts().size() ? null : BigDecimal.valueOf(place);
    }

    private static @Nullable Integer place(@Nullable BigDecimal level) {
        return level == null ? null : level.intValue();
    }
}
