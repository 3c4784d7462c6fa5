package org.labgoals.competency.domain;

/** How CLIA rates a test system. */
public enum Complexity {
    WAIVED,
    PROVIDER_PERFORMED,
    MODERATE,
    HIGH
}
