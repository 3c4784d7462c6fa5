package org.labgoals.goal.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides on every command: the events it leads to, or a refusal. */
public final class GoalDecisions {
    private GoalDecisions() {}

    /** What happens; nothing when the command repeats what is already in force. */
    public static List<GoalEvent> decide(@Nullable GoalState state, GoalCommand command) {
        throw new UnsupportedOperationException("not yet");
    }
}
