package org.labgoals.goal.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.PersonalText;

/** Translates between what JSON tells and the number the goal keeps, by the measure's form. */
record MeasureScale(MeasureForm form, List<String> levels) {

    private static final String REACHED = "reached";

    static MeasureScale of(Measure measure) {
        return new MeasureScale(
                measure.form(), measure.levels().stream().map(PersonalText::orErased).toList());
    }

    /** The scale of a goal's measure, if the goal has it. */
    static Optional<MeasureScale> in(GoalState goal, MeasureId id) {
        return goal.plan().measures().stream()
                .filter(measure -> id.equals(measure.id()))
                .map(MeasureScale::of)
                .findFirst();
    }

    /** As {@link #number}, written out; a number that was sent as text stays one. */
    String plain(MeasureValue told, String field) {
        return form == MeasureForm.NUMERIC
                ? told.text()
                : Objects.requireNonNull(number(told, field)).toPlainString();
    }

    @Nullable BigDecimal number(@Nullable MeasureValue told, String field) {
        return switch (told) {
            case null -> null;
            case MeasureValue.Amount amount -> amount.number();
            case MeasureValue.Level level -> named(level.name(), field);
            case MeasureValue.Reached reached -> reached(reached, field);
        };
    }

    @Nullable MeasureValue told(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        return switch (form) {
            case NUMERIC -> new MeasureValue.Amount(number);
            case MILESTONE -> new MeasureValue.Reached(number.signum() > 0);
            case ORDINAL -> {
                int index = number.intValue();
                yield index >= 0 && index < levels.size()
                        ? new MeasureValue.Level(levels.get(index))
                        : new MeasureValue.Amount(number);
            }
        };
    }

    private BigDecimal named(String name, String field) {
        if (form == MeasureForm.MILESTONE && name.equals(REACHED)) {
            return BigDecimal.ONE;
        }
        int index = form == MeasureForm.ORDINAL ? levels.indexOf(name) : -1;
        if (index < 0) {
            throw cannotBe(field);
        }
        return BigDecimal.valueOf(index);
    }

    private BigDecimal reached(MeasureValue.Reached told, String field) {
        if (form != MeasureForm.MILESTONE) {
            throw cannotBe(field);
        }
        return told.reached() ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private ProblemFound cannotBe(String field) {
        String wanted =
                switch (form) {
                    case NUMERIC -> "a number";
                    case MILESTONE -> "true or false";
                    case ORDINAL -> "one of the levels: " + String.join(", ", levels);
                };
        return ProblemFound.impossible(
                "impossible-measure-value", "“" + field + "” must be " + wanted + ".", field);
    }
}
