package org.labgoals.goal.domain;

/** What makes a good goal: the four criteria the seed names, three points each. */
public enum Criterion {
    CLINICAL_EXPERTISE,
    PROFESSIONAL_STANDARDS,
    HEALTHCARE_OUTCOMES,
    LEADERSHIP_AND_COLLABORATION
}
