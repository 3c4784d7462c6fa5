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
    /** What was recorded about them in a period, handed out with its proof. */
    PACKET,
    /** Who looked at their record. */
    ACCESS_LOG,
    /** Anything else under their address. */
    OTHER;

    /** Whether each time stands for itself: something left the product. */
    boolean isHandedOut() {
        return this == EVIDENCE || isTheirsToTakeOut();
    }

    /** Whether it is noted of one's own record too: who takes so much out is to be told of. */
    boolean isTheirsToTakeOut() {
        return this == EXPORT || this == PACKET;
    }
}
