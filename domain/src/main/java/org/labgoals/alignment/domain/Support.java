package org.labgoals.alignment.domain;

import org.labgoals.goal.domain.Contribution;
import org.labgoals.shared.domain.ObjectiveId;

/** An objective that a goal supports, and how. */
public record Support(ObjectiveId objective, Contribution contribution) {

    /** How much it counts in widths: what serves directly twice what enables. */
    public int width() {
        return switch (contribution) {
            case DIRECT -> 2;
            case ENABLING -> 1;
        };
    }
}
