package org.labgoals.career.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerEvolution;
import org.labgoals.career.domain.CareerState;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

/** Folds recorded events into career records: rows and looks at an earlier moment alike. */
public final class CareerFold {

    private CareerFold() {}

    /** The record after one more event. */
    public static CareerState after(
            @Nullable CareerState before, RecordedEvent<CareerEvent> event) {
        return CareerEvolution.evolve(
                before,
                event.payload(),
                new Recorded(
                        event.eventId(),
                        new PersonId(event.metadata(Metadata.ACTOR)),
                        event.recordedAt()));
    }

    /** The record after all these events; null when there are none. */
    public static @Nullable CareerState of(List<RecordedEvent<CareerEvent>> events) {
        CareerState state = null;
        for (RecordedEvent<CareerEvent> event : events) {
            state = after(state, event);
        }
        return state;
    }
}
