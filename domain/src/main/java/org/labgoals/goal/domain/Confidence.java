package org.labgoals.goal.domain;

/** How sure the person who checks in is of reaching the target. */
public enum Confidence {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
