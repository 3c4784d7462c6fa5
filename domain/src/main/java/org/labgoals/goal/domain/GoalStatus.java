package org.labgoals.goal.domain;

/** Where a goal stands in its lifecycle. */
public enum GoalStatus {
    DRAFTED,
    ACTIVE,
    REVIEWED,
    ACHIEVED,
    WITHDRAWN
}
