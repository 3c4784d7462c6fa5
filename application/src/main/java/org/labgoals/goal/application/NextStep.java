package org.labgoals.goal.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal waits for.
 *
 * @param due the day it falls due, null when there is none
 * @param waitsFor whose turn it is
 */
public record NextStep(What what, @Nullable LocalDate due, Turn waitsFor) {

    /** What is to be done next. */
    public enum What {
        COMPLETE_DRAFT,
        ACTIVATE,
        CHECK_IN,
        DECIDE_AMENDMENT,
        RESUME,
        ASSESS_SELF,
        REVIEW,
        DECIDE_OUTCOME,
        NOTHING
    }

    /** Whose turn it is. */
    public enum Turn {
        OWNER,
        DECIDER,
        NOBODY
    }
}
