package org.labgoals.competency.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentRulesEvent.AssessmentRulesChanged;
import org.labgoals.shared.domain.Dated;

/** What each event makes of the rules of assessment. */
public final class AssessmentRulesEvolution {

    private AssessmentRulesEvolution() {}

    /**
     * The rules after the event.
     *
     * @param before null before the first
     */
    public static AssessmentRulesState evolve(
            @Nullable AssessmentRulesState before, AssessmentRulesEvent event) {
        var known = before == null ? AssessmentRulesState.unchanged() : before;
        return switch (event) {
            case AssessmentRulesChanged e ->
                    new AssessmentRulesState(
                            Dated.replacedFrom(e.from(), e.rules(), known.rules()));
        };
    }
}
