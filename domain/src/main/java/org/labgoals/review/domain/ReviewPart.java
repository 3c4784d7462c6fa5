package org.labgoals.review.domain;

/** The parts of a review, in the order in which they fall due. */
public enum ReviewPart {
    SELF_ASSESSMENT,
    ASSESSMENT,
    TALK,
    ACKNOWLEDGEMENT
}
