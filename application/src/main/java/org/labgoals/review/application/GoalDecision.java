package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.shared.domain.PersonalText;

/**
 * What a review decides on a goal.
 *
 * @param changes what is adjusted; nothing for the other outcomes
 * @param exceptions why it counts as achieved although these measures were not met
 */
public record GoalDecision(
        GoalId goal,
        GoalOutcome outcome,
        PersonalText text,
        LocalDate on,
        PlanChanges changes,
        List<MeasureException> exceptions) {

    /** Keeps a copy. */
    public GoalDecision {
        exceptions = List.copyOf(exceptions);
    }
}
