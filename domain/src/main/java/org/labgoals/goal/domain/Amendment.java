package org.labgoals.goal.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * A proposed material change and what became of it.
 *
 * @param number counts from 1 within the goal
 * @param changes what was proposed
 * @param before what stood in the changed places when it was proposed
 * @param declineReason why it was declined, null otherwise
 */
public record Amendment(
        int number,
        PersonalText reason,
        PlanChanges changes,
        PlanChanges before,
        Outcome outcome,
        @Nullable PersonalText declineReason) {

    /** What became of an amendment. */
    public enum Outcome {
        PENDING,
        ACCEPTED,
        DECLINED
    }
}
