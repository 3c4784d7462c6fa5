package org.labgoals.feedback.domain;

/** From where somebody looks at a person's work. */
public enum FeedbackSource {
    PEER,
    SUPERVISOR,
    CLINICIAN,
    PATIENT;

    /** Whether they have no account here and answer by a link. */
    public boolean isOutside() {
        return this == CLINICIAN || this == PATIENT;
    }
}
