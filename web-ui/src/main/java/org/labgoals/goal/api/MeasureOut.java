package org.labgoals.goal.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.shared.domain.PersonalText;

/** A measure as it is answered, with where it stands. */
final class MeasureOut {

    private MeasureOut() {}

    static GoalAnswer.MeasureLine of(Measure measure, List<MadeCheckIn> checkIns) {
        MeasureScale scale = MeasureScale.of(measure);
        Optional<MadeCheckIn> latest =
                checkIns.stream()
                        .filter(made -> made.measure().equals(measure.id()))
                        .reduce(
                                (before, after) ->
                                        after.on().isBefore(before.on()) ? before : after);
        return new GoalAnswer.MeasureLine(
                measure.id() == null ? null : measure.id().value(),
                measure.name().orErased(),
                measure.form(),
                measure.unit(),
                measure.direction(),
                scale.told(measure.baseline()),
                scale.told(measure.target()),
                measure.lowerLimit(),
                measure.levels().stream().map(PersonalText::orErased).toList(),
                latest.map(made -> scale.told(made.value())).orElse(null),
                latest.map(MadeCheckIn::on).orElse(null),
                latest.isPresent() && met(measure, latest.get()));
    }

    private static boolean met(Measure measure, MadeCheckIn latest) {
        BigDecimal value = latest.value();
        BigDecimal target = measure.target();
        return switch (measure.form()) {
            case MILESTONE -> value.signum() > 0;
            case ORDINAL -> target != null && value.compareTo(target) >= 0;
            case NUMERIC ->
                    switch (measure.direction()) {
                        case null -> false;
                        case INCREASE -> target != null && value.compareTo(target) >= 0;
                        case REDUCE -> target != null && value.compareTo(target) <= 0;
                        case STAY_WITHIN ->
                                (target == null || value.compareTo(target) <= 0)
                                        && (measure.lowerLimit() == null
                                                || value.compareTo(measure.lowerLimit()) >= 0);
                    };
        };
    }
}
