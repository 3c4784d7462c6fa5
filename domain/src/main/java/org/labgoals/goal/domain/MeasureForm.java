package org.labgoals.goal.domain;

/** How a measure is told: a number, a thing done, or a level reached. */
public enum MeasureForm {
    NUMERIC,
    MILESTONE,
    ORDINAL
}
