package org.labgoals.goal.domain;

/** How a goal serves an objective. */
public enum Contribution {
    DIRECT,
    ENABLING
}
