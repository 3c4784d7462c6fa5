package org.labgoals.career.domain;

/** How well somebody masters a competency, lowest first. The framework words each for itself. */
public enum Rating {
    BEGINNER,
    COMPETENT,
    PROFICIENT,
    EXPERT;

    /** Whether it is that good, or better. */
    public boolean reaches(Rating wanted) {
        return compareTo(wanted) >= 0;
    }
}
