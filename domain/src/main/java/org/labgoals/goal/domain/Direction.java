package org.labgoals.goal.domain;

/** Which way a numeric measure should go. */
public enum Direction {
    INCREASE,
    REDUCE,
    STAY_WITHIN
}
