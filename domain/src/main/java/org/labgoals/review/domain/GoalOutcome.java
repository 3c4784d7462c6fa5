package org.labgoals.review.domain;

/** What a review makes of a goal. */
public enum GoalOutcome {
    CONTINUE,
    ADJUST,
    ACHIEVE,
    WITHDRAW
}
