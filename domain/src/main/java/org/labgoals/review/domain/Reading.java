package org.labgoals.review.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewEvent.AssessmentWritten;
import org.labgoals.review.domain.ReviewEvent.SelfAssessmentWritten;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

/**
 * Who reads which assessment: the one policy for every way of reading. Until both are in, one that
 * was not shared on purpose is its author's alone; a wording that was replaced before anybody else
 * could read it stays so.
 */
public final class Reading {

    private Reading() {}

    /** The person's reviews as this reader may see them. */
    public static ReviewState by(PersonId reader, ReviewState state) {
        return new ReviewState(
                state.person(),
                state.events(),
                state.reviews().stream().map(review -> by(reader, review)).toList());
    }

    /** The review as this reader may see it. */
    public static PerformanceReview by(PersonId reader, PerformanceReview review) {
        return review.saying(
                by(reader, review.selfAssessment(), review),
                by(reader, review.assessment(), review));
    }

    /**
     * What the reader may see of an earlier state: what they might have read then, and of that only
     * the wordings that stand now and that they may read now.
     *
     * @param now the record as it stands now, whole
     */
    public static ReviewState by(PersonId reader, ReviewState then, ReviewState now) {
        var today = by(reader, now);
        return new ReviewState(
                then.person(),
                then.events(),
                by(reader, then).reviews().stream()
                        .map(
                                review ->
                                        today.review(review.number())
                                                .map(other -> both(reader, review, other))
                                                .orElse(review))
                        .toList());
    }

    private static PerformanceReview both(
            PersonId reader, PerformanceReview then, PerformanceReview now) {
        return then.saying(
                both(reader, then.selfAssessment(), now.selfAssessment()),
                both(reader, then.assessment(), now.assessment()));
    }

    private static @Nullable Written both(
            PersonId reader, @Nullable Written then, @Nullable Written now) {
        return then == null
                        || then.by().equals(reader)
                        || (now != null && now.text() != null && now.event().equals(then.event()))
                ? then
                : then.sealed();
    }

    /**
     * Whether this reader may read the words of an entry.
     *
     * @param state the record as it stands now
     */
    public static boolean mayRead(
            PersonId reader, ReviewEvent event, Recorded recorded, ReviewState state) {
        boolean sealable =
                event instanceof SelfAssessmentWritten || event instanceof AssessmentWritten;
        if (!sealable || recorded.by().equals(reader)) {
            return true;
        }
        return state.review(event.number())
                .filter(review -> stands(review, event, recorded) && isOpen(review, event))
                .isPresent();
    }

    private static boolean stands(PerformanceReview review, ReviewEvent event, Recorded recorded) {
        var now = now(review, event);
        return now != null && now.event().equals(recorded.event());
    }

    private static boolean isOpen(PerformanceReview review, ReviewEvent event) {
        var now = now(review, event);
        return now != null && (review.bothIn() || now.shared());
    }

    private static @Nullable Written now(PerformanceReview review, ReviewEvent event) {
        return event instanceof SelfAssessmentWritten
                ? review.selfAssessment()
                : review.assessment();
    }

    private static @Nullable Written by(
            PersonId reader, @Nullable Written written, PerformanceReview review) {
        return written == null || review.bothIn() || written.shared() || written.by().equals(reader)
                ? written
                : written.sealed();
    }
}
