package org.labgoals.feedback.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequestDeclined;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequestWithdrawn;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequested;
import org.labgoals.shared.domain.Recorded;

/** What each event makes of a request. No rules here. */
public final class FeedbackRequestEvolution {

    private FeedbackRequestEvolution() {}

    /**
     * The request after the event.
     *
     * @param before null before the first
     */
    public static FeedbackRequestState evolve(
            @Nullable FeedbackRequestState before, FeedbackRequestEvent event, Recorded recorded) {
        return switch (event) {
            case FeedbackRequested e ->
                    new FeedbackRequestState(
                            e.request(),
                            1,
                            e.person(),
                            recorded.by(),
                            e.topic(),
                            e.question(),
                            e.source(),
                            e.colleagues(),
                            e.links(),
                            e.due(),
                            e.on(),
                            List.of(),
                            null);
            case FeedbackRequestDeclined e -> begun(before, e).declinedBy(recorded.by());
            case FeedbackRequestWithdrawn e -> begun(before, e).withdrawn(e.on());
        };
    }

    private static FeedbackRequestState begun(
            @Nullable FeedbackRequestState before, FeedbackRequestEvent event) {
        if (before == null) {
            throw new IllegalStateException("Request " + event.request() + " never began");
        }
        return before;
    }
}
