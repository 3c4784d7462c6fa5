package org.labgoals.feedback.domain;

/** Whom words are meant for; whoever writes them chooses. */
public enum FeedbackAudience {
    /** Whoever decides for the person, and not the person. */
    MANAGER_ONLY,
    /** The person too. */
    ALSO_PERSON
}
