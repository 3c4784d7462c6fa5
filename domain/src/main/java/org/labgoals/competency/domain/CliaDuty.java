package org.labgoals.competency.domain;

/** The duties that CLIA names for people in a laboratory. */
public enum CliaDuty {
    LABORATORY_DIRECTOR,
    CLINICAL_CONSULTANT,
    TECHNICAL_CONSULTANT,
    TECHNICAL_SUPERVISOR,
    GENERAL_SUPERVISOR,
    TESTING_PERSONNEL;

    /** Whether it is held for the laboratory as a whole and needs no specialty. */
    public boolean isForEverything() {
        return this == LABORATORY_DIRECTOR || this == CLINICAL_CONSULTANT;
    }
}
