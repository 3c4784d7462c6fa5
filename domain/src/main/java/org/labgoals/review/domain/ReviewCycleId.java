package org.labgoals.review.domain;

/** Names a review cycle. */
public record ReviewCycleId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
