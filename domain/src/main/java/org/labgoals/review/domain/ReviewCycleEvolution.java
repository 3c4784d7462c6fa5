package org.labgoals.review.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;

/** What each event makes of a review cycle. No rules here. */
public final class ReviewCycleEvolution {

    private ReviewCycleEvolution() {}

    /**
     * The cycle after the event.
     *
     * @param before null before the first
     */
    public static ReviewCycleState evolve(
            @Nullable ReviewCycleState before, ReviewCycleEvent event) {
        return switch (event) {
            case ReviewCycleOpened e ->
                    new ReviewCycleState(
                            e.cycle(), 1, e.name(), e.plan(), e.scope(), e.people(), e.on());
        };
    }
}
