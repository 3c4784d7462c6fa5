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
        return new PerformanceReview(
                review.number(),
                review.plan(),
                review.cycle(),
                review.openedOn(),
                by(reader, review.selfAssessment(), review),
                by(reader, review.assessment(), review),
                review.talkOn(),
                review.talkEvent(),
                review.nextSteps(),
                review.outcomes(),
                review.note(),
                review.acknowledgedAt(),
                review.calledOff());
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
