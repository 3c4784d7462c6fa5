package org.labgoals.goal.domain;

import java.util.Optional;

/** Points out what looks like patient data in a text, before it is saved. */
public final class PatientDataHint {
    private PatientDataHint() {}

    /** What a text may give away. */
    public enum Kind {
        MEDICAL_RECORD_NUMBER,
        DATE_OF_BIRTH
    }

    /** What the text looks like, if it looks like patient data at all. */
    public static Optional<Kind> suspects(String text) {
        throw new UnsupportedOperationException("not yet");
    }
}
