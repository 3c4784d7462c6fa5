package org.labgoals.goal.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Recorded;

/** Makes the next state of a goal from an event: total, without a rule, a clock or a default. */
public final class GoalEvolution {
    private GoalEvolution() {}

    /** The goal after the event; {@code before} is null for the event that drafted it. */
    public static GoalState evolve(@Nullable GoalState before, GoalEvent event, Recorded recorded) {
        throw new UnsupportedOperationException("not yet");
    }
}
