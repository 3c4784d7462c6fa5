package org.labgoals.work.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Rule;

/**
 * What came of a step.
 *
 * @param refusedBy the rule that refused it; null where it was taken
 */
public record TakenStep(WorkStep step, @Nullable Rule refusedBy) {

    /** Whether it was taken. */
    public boolean isDone() {
        return refusedBy == null;
    }
}
