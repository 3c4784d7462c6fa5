package org.labgoals.feedback.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackEvolution;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.feedback.domain.FeedbackRequestEvolution;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.shared.application.RecordedEvent;

/** Folds recorded events into feedback and requests: rows and looks at earlier moments alike. */
public final class FeedbackFold {

    private FeedbackFold() {}

    /** The feedback after one more event. */
    public static FeedbackState after(
            @Nullable FeedbackState before, RecordedEvent<FeedbackEvent> event) {
        return FeedbackEvolution.evolve(before, event.payload(), event.recorded());
    }

    /** The request after one more event. */
    public static FeedbackRequestState afterRequest(
            @Nullable FeedbackRequestState before, RecordedEvent<FeedbackRequestEvent> event) {
        return FeedbackRequestEvolution.evolve(before, event.payload(), event.recorded());
    }

    /** The feedback after all these events; null when there are none. */
    public static @Nullable FeedbackState of(List<RecordedEvent<FeedbackEvent>> events) {
        FeedbackState state = null;
        for (var event : events) {
            state = after(state, event);
        }
        return state;
    }

    /** The request after all these events; null when there are none. */
    public static @Nullable FeedbackRequestState ofRequest(
            List<RecordedEvent<FeedbackRequestEvent>> events) {
        FeedbackRequestState state = null;
        for (var event : events) {
            state = afterRequest(state, event);
        }
        return state;
    }
}
