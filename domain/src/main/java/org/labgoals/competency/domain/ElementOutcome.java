package org.labgoals.competency.domain;

/** What came of an element. */
public enum ElementOutcome {
    SATISFACTORY,
    /** Retraining, then assessed again, before the person reports results alone. */
    NEEDS_RETRAINING
}
