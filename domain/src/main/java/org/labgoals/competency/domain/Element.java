package org.labgoals.competency.domain;

/**
 * The six elements of a competency assessment, in the order of 42 CFR 493.1413(b)(8) and
 * 493.1451(b)(8).
 */
public enum Element {
    /** Routine patient test performance, directly observed. */
    TEST_PERFORMANCE,
    /** Recording and reporting of results, monitored. */
    RECORDING_AND_REPORTING,
    /** Intermediate results, worksheets, QC, proficiency testing and maintenance records. */
    RECORDS_REVIEW,
    /** Instrument maintenance and function checks, directly observed. */
    MAINTENANCE,
    /** Previously analysed, blind or proficiency samples. */
    KNOWN_SAMPLES,
    /** Problem-solving. */
    PROBLEM_SOLVING;

    /** 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /** Whether somebody has to stand beside the person: elements 1 and 4. */
    public boolean isDirectlyObserved() {
        return this == TEST_PERFORMANCE || this == MAINTENANCE;
    }
}
