package org.labgoals.goal.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalEvolution;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.RecordedEvent;

/** Folds recorded events into goals: rows, histories and looks at an earlier day alike. */
public final class GoalFold {

    private GoalFold() {}

    /** The goal after one more event. */
    public static GoalState after(@Nullable GoalState before, RecordedEvent<GoalEvent> event) {
        return GoalEvolution.evolve(before, event.payload(), event.recorded());
    }

    /** The goal after all these events; null when there are none. */
    public static @Nullable GoalState of(List<RecordedEvent<GoalEvent>> events) {
        GoalState state = null;
        for (RecordedEvent<GoalEvent> event : events) {
            state = after(state, event);
        }
        return state;
    }
}
