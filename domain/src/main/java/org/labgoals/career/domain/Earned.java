package org.labgoals.career.domain;

/** What can earn points. */
public enum Earned {
    CE_ACTIVITY,
    PROFESSIONAL_ACTIVITY,
    /** A competency assessment of the employer. */
    ASSESSMENT
}
