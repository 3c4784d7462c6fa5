package org.labgoals.audit.application;

/** What somebody opened of a person's record. */
public enum RecordPart {
    /** The person's own page, with career and goals. */
    PERSON,
    CAREER,
    GOALS,
    COMPETENCY,
    REVIEWS,
    FEEDBACK,
    PORTFOLIO,
    /** A file of theirs, handed out. */
    EVIDENCE,
    /** What was recorded about them, and by whom. */
    HISTORY,
    /** Everything about them, handed out. */
    EXPORT,
    /** Who looked at their record. */
    ACCESS_LOG,
    /** Anything else under their address. */
    OTHER;

    /** Whether each time stands for itself: something left the product. */
    boolean isHandedOut() {
        return this == EVIDENCE || this == EXPORT;
    }
}
