package org.labgoals.people.domain;

/** The three career levels the seed names. */
public enum CareerLevel {
    ENTRY,
    MID,
    SENIOR
}
