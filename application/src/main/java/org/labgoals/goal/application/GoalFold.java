package org.labgoals.goal.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalEvolution;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

/** Folds recorded events into goals: rows, histories and looks at an earlier day alike. */
public final class GoalFold {

    private GoalFold() {}

    /** The goal after one more event. */
    public static GoalState after(@Nullable GoalState before, RecordedEvent<GoalEvent> event) {
        return GoalEvolution.evolve(
                before,
                event.payload(),
                new Recorded(
                        event.eventId(),
                        new PersonId(event.metadata(Metadata.ACTOR)),
                        event.recordedAt()));
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
