package org.labgoals.goal.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * How a goal is measured. Values of all three forms are numbers: a numeric measure's in its unit, a
 * milestone's 0 (open) or 1 (reached), an ordinal's the position in {@code levels} from 0.
 *
 * @param id null until the goal gave it one
 * @param name what is measured
 * @param form numeric, milestone or ordinal
 * @param unit the numeric form's unit, for example {@code min}
 * @param direction the numeric form's direction
 * @param baseline where it stands at the start, for numeric and ordinal forms
 * @param target where it should be; for <em>stay within</em> the upper limit; null for a milestone
 * @param lowerLimit the lower limit of <em>stay within</em>
 * @param levels the ordinal form's levels, lowest first
 */
public record Measure(
        @Nullable MeasureId id,
        PersonalText name,
        MeasureForm form,
        @Nullable String unit,
        @Nullable Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal lowerLimit,
        List<PersonalText> levels) {

    /** The same measure under an id of the goal's. */
    public Measure withId(@Nullable MeasureId newId) {
        return new Measure(
                newId, name, form, unit, direction, baseline, target, lowerLimit, levels);
    }

    /** The id the goal gave it; every measure of a recorded goal has one. */
    public MeasureId givenId() {
        return Objects.requireNonNull(id, "a recorded measure has an id");
    }

    Measure tidied() {
        return new Measure(
                id,
                name,
                form,
                unit,
                direction,
                Figures.tidyIfAny(baseline),
                Figures.tidyIfAny(target),
                Figures.tidyIfAny(lowerLimit),
                levels);
    }

    /** True when it says what would be enough; a milestone always does. */
    public boolean hasTarget() {
        return form == MeasureForm.MILESTONE
                || target != null
                || (staysWithin() && lowerLimit != null);
    }

    /** True for a numeric measure that should stay between two limits, or on one side of one. */
    public boolean staysWithin() {
        return form == MeasureForm.NUMERIC && direction == Direction.STAY_WITHIN;
    }

    public static Measure numeric(
            PersonalText name,
            @Nullable String unit,
            Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {
        return new Measure(
                null,
                name,
                MeasureForm.NUMERIC,
                unit,
                direction,
                baseline,
                target,
                null,
                List.of());
    }

    public static Measure within(
            PersonalText name,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal lowerLimit,
            @Nullable BigDecimal upperLimit) {
        return new Measure(
                null,
                name,
                MeasureForm.NUMERIC,
                unit,
                Direction.STAY_WITHIN,
                baseline,
                upperLimit,
                lowerLimit,
                List.of());
    }

    public static Measure milestone(PersonalText name) {
        return new Measure(
                null, name, MeasureForm.MILESTONE, null, null, null, null, null, List.of());
    }

    public static Measure ordinal(
            PersonalText name,
            List<PersonalText> levels,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {
        return new Measure(
                null, name, MeasureForm.ORDINAL, null, null, baseline, target, null, levels);
    }
}
