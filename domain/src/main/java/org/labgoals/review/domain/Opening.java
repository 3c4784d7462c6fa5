package org.labgoals.review.domain;

import java.util.List;
import java.util.stream.Stream;
import org.labgoals.review.domain.ReviewCommand.CallOffReview;
import org.labgoals.review.domain.ReviewCommand.MoveDeadlines;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewEvent.ReviewCalledOff;
import org.labgoals.review.domain.ReviewEvent.ReviewDeadlinesMoved;
import org.labgoals.review.domain.ReviewEvent.ReviewOpened;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** A review is opened, by hand or by a cycle, and called off where that was a mistake. */
final class Opening {

    private Opening() {}

    static List<ReviewEvent> open(ReviewState state, OpenReview c) {
        if (c.cycle() == null) {
            Refused.when(
                    c.person().equals(c.occasion().by()), ReviewRule.NOBODY_REVIEWS_THEMSELVES);
            Refused.when(
                    c.occasion().standing() != Standing.DECIDER,
                    ReviewRule.ONLY_THE_MANAGER_OPENS_REVIEWS);
        } else if (state.ofCycle(c.cycle()).isPresent()) {
            return List.of();
        }
        if (standing(state).anyMatch(each -> each.cycle() == null && isSame(each, c))) {
            return List.of();
        }
        if (c.cycle() == null) {
            // a cycle was asked when it was opened, and may go on later
            Checks.plan(c.plan(), c.occasion().today());
        }
        Refused.when(
                standing(state).anyMatch(each -> each.plan().overlaps(c.plan())),
                ReviewRule.REVIEW_OVERLAPS);
        return List.of(
                new ReviewOpened(
                        c.person(),
                        state.reviews().size() + 1,
                        c.plan(),
                        c.cycle(),
                        c.occasion().today()));
    }

    static List<ReviewEvent> move(ReviewState state, MoveDeadlines c) {
        return state.ofCycle(c.cycle())
                .filter(review -> review.status() == ReviewStatus.OPEN)
                .filter(review -> !review.plan().deadlines().equals(c.deadlines()))
                .map(review -> moved(review, c))
                .map(List::of)
                .orElseGet(List::of);
    }

    private static ReviewEvent moved(PerformanceReview review, MoveDeadlines c) {
        return new ReviewDeadlinesMoved(c.person(), review.number(), c.deadlines());
    }

    static List<ReviewEvent> callOff(PerformanceReview review, CallOffReview c) {
        Checks.isDecider(c.person(), c.occasion());
        if (c.reason().equals(review.calledOff())) {
            return List.of();
        }
        Checks.isOpen(review);
        Checks.reason(c.reason());
        return List.of(new ReviewCalledOff(c.person(), c.number(), c.reason()));
    }

    private static boolean isSame(PerformanceReview review, OpenReview c) {
        return c.cycle() == null
                && review.status() == ReviewStatus.OPEN
                && review.plan().equals(c.plan());
    }

    private static Stream<PerformanceReview> standing(ReviewState state) {
        return state.reviews().stream().filter(each -> each.status() != ReviewStatus.CALLED_OFF);
    }
}
