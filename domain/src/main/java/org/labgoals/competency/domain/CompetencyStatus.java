package org.labgoals.competency.domain;

/** How a person stands on a test system on a day; the first that fits. */
public enum CompetencyStatus {
    /** Training or initial competency is not signed for the method in use. */
    NOT_CLEARED,
    /** An element was not satisfactory and is not made good yet. */
    IN_RETRAINING,
    OVERDUE,
    DUE,
    DONE
}
