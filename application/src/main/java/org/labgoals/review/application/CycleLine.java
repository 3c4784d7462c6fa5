package org.labgoals.review.application;

import java.util.Map;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewPart;

/**
 * A cycle in a list.
 *
 * @param opened how many reviews of it the viewer may know of
 * @param done how many of these have each part behind them
 * @param isLed whether the viewer leads it, and so can change and close it while it is open
 */
public record CycleLine(
        ReviewCycleState cycle, int opened, Map<ReviewPart, Integer> done, boolean isLed) {

    /** Keeps a copy. */
    public CycleLine {
        done = Map.copyOf(done);
    }
}
