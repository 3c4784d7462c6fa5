package org.labgoals.objective.domain;

/** How far an objective is. Met, missed and retired are final. */
public enum ObjectiveStatus {
    PROPOSED,
    SET,
    MET,
    MISSED,
    RETIRED;

    /** Whether nothing follows it. */
    public boolean isFinal() {
        return this == MET || this == MISSED || this == RETIRED;
    }
}
