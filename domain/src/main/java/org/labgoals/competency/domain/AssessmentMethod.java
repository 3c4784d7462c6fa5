package org.labgoals.competency.domain;

/** How an element was assessed. */
public enum AssessmentMethod {
    DIRECT_OBSERVATION,
    RECORDS_REVIEWED,
    SAMPLE_TESTED,
    QUIZ,
    DISCUSSION
}
