package org.labgoals.review.domain;

import java.time.LocalDate;

/**
 * What a review looks back on, and until when its parts are to be done.
 *
 * @param from first day of the period
 * @param until last day of the period
 */
public record ReviewPlan(LocalDate from, LocalDate until, ReviewDeadlines deadlines) {

    /** The six months that end on the day, with the usual deadlines. */
    public static ReviewPlan sixMonthsUntil(LocalDate day) {
        return new ReviewPlan(day.minusMonths(6).plusDays(1), day, ReviewDeadlines.from(day));
    }

    /** The same period with other last days for its parts. */
    public ReviewPlan with(ReviewDeadlines other) {
        return new ReviewPlan(from, until, other);
    }

    boolean overlaps(ReviewPlan other) {
        return !from.isAfter(other.until) && !until.isBefore(other.from);
    }
}
