package org.labgoals.career.domain;

/** What sort of thing an expectation asks for. */
public enum Demand {
    /** So many achieved goals, of a kind or of any. */
    ACHIEVED_GOALS,
    /** A competency at a rating, or better. */
    COMPETENCY,
    /** One credential of a set, held, in force and verified. */
    CREDENTIAL,
    /** So many years in a laboratory, at a level or above; elsewhere where it is verified. */
    EXPERIENCE,
    /** So many professional activities of certain kinds. */
    ACTIVITIES,
    /** A competency assessment in force on so many test systems. */
    ASSESSED_TEST_SYSTEMS,
    /** So many wins, of a kind or of any. */
    WINS
}
