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
 * @param settledBy id of the event that accepted or declined it, null while pending
 */
public record Amendment(
        int number,
        PersonalText reason,
        PlanChanges changes,
        PlanChanges before,
        Outcome outcome,
        @Nullable PersonalText declineReason,
        @Nullable String settledBy) {

    Amendment accepted(String event) {
        return new Amendment(number, reason, changes, before, Outcome.ACCEPTED, null, event);
    }

    Amendment declined(@Nullable PersonalText why, String event) {
        return new Amendment(number, reason, changes, before, Outcome.DECLINED, why, event);
    }

    Amendment becauseOf(PersonalText newReason) {
        return new Amendment(number, newReason, changes, before, outcome, declineReason, settledBy);
    }

    /** What became of an amendment. */
    public enum Outcome {
        PENDING,
        ACCEPTED,
        DECLINED
    }
}
