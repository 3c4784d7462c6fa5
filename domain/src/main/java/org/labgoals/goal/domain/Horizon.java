package org.labgoals.goal.domain;

/** Whether a goal serves a project deadline or the career. */
public enum Horizon {
    IMMEDIATE,
    LONG_TERM
}
