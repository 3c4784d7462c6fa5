package org.labgoals.review.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;

/**
 * What was decided on a goal, and what became of it.
 *
 * @param words why, in the decider's words
 * @param carriedOut whether the goal has taken it
 * @param refusedBy code of the goal's rule that refused it, null where none did
 */
public record DecidedOutcome(
        GoalId goal,
        GoalOutcome outcome,
        Written words,
        boolean carriedOut,
        @Nullable String refusedBy) {

    DecidedOutcome done() {
        return new DecidedOutcome(goal, outcome, words, true, null);
    }

    DecidedOutcome refused(String rule) {
        return new DecidedOutcome(goal, outcome, words, false, rule);
    }

    DecidedOutcome saying(Written mended) {
        return new DecidedOutcome(goal, outcome, mended, carriedOut, refusedBy);
    }
}
