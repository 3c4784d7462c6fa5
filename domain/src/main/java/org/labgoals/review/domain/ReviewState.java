package org.labgoals.review.domain;

import java.util.List;
import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/**
 * All reviews of a person as their events leave them. Immutable; {@link ReviewEvolution} makes the
 * next one.
 *
 * @param events how many events made it
 * @param reviews in order of number, those that were called off among them
 */
public record ReviewState(PersonId person, long events, List<PerformanceReview> reviews) {

    /** Keeps a copy. */
    public ReviewState {
        reviews = List.copyOf(reviews);
    }

    /** The record of somebody who was never reviewed. */
    public static ReviewState none(PersonId person) {
        return new ReviewState(person, 0, List.of());
    }

    /** Place of the last event in the record's stream, from 0; -1 before the first. */
    public long version() {
        return events - 1;
    }

    /** The review with the number. */
    public Optional<PerformanceReview> review(int number) {
        return reviews.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The one that this cycle opened. */
    public Optional<PerformanceReview> ofCycle(ReviewCycleId cycle) {
        return reviews.stream().filter(each -> cycle.equals(each.cycle())).findFirst();
    }
}
