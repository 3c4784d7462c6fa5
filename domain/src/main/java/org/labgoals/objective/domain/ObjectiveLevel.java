package org.labgoals.objective.domain;

/** Whose objective it is, the highest first. A parent is always of a higher level. */
public enum ObjectiveLevel {
    /** The organisation’s vision. */
    VISION,
    /** The laboratory’s own. */
    LABORATORY,
    /** A section’s. */
    SECTION;

    /** Whether an objective of this level can have one of the other under it. */
    public boolean isAbove(ObjectiveLevel other) {
        return compareTo(other) < 0;
    }
}
