package org.labgoals.goal.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureProgress;
import org.labgoals.shared.domain.PersonalText;

/** A measure as it is answered, with where it stands. */
final class MeasureOut {

    private MeasureOut() {}

    static GoalAnswer.MeasureLine of(Measure measure, GoalState goal) {
        MadeCheckIn latest =
                Optional.ofNullable(measure.id())
                        .flatMap(id -> MeasureProgress.latest(goal, id))
                        .orElse(null);
        return line(measure, latest, measure.id() != null && MeasureProgress.isMet(goal, measure));
    }

    /** A measure that is only suggested. */
    static GoalAnswer.MeasureLine suggested(Measure measure) {
        return line(measure, null, false);
    }

    private static GoalAnswer.MeasureLine line(
            Measure measure, @Nullable MadeCheckIn latest, boolean met) {
        MeasureScale scale = MeasureScale.of(measure);
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
                latest == null ? null : scale.told(latest.value()),
                latest == null ? null : latest.on(),
                met);
    }
}
