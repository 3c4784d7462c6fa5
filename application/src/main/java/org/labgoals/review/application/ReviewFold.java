package org.labgoals.review.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewEvolution;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.application.RecordedEvent;

/** Folds recorded events into a person's reviews: rows and looks at an earlier moment alike. */
public final class ReviewFold {

    private ReviewFold() {}

    /** The record after one more event. */
    public static ReviewState after(
            @Nullable ReviewState before, RecordedEvent<ReviewEvent> event) {
        return ReviewEvolution.evolve(before, event.payload(), event.recorded());
    }

    /** The record after all these events; null when there are none. */
    public static @Nullable ReviewState of(List<RecordedEvent<ReviewEvent>> events) {
        ReviewState state = null;
        for (var event : events) {
            state = after(state, event);
        }
        return state;
    }
}
