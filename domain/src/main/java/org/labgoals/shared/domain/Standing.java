package org.labgoals.shared.domain;

/** How the person who acts stands to the record they act on, on that day. */
public enum Standing {
    /** The record is about them. */
    OWNER,
    /**
     * They decide on it: the responsible manager, a deputy named with dates, or who stands in for a
     * missing one.
     */
    DECIDER,
    /** They have a part in a team goal. */
    CONTRIBUTOR,
    /** An administrator at work on people, teams and roles. */
    ADMINISTRATOR,
    /** They may know of it and no more. */
    ONLOOKER
}
