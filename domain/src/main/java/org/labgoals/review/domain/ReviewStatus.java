package org.labgoals.review.domain;

/** Where a review stands. */
public enum ReviewStatus {
    OPEN,
    ACKNOWLEDGED,
    CALLED_OFF
}
