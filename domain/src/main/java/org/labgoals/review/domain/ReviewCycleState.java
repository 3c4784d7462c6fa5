package org.labgoals.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * A review cycle as its events leave it. Immutable.
 *
 * @param events how many events made it
 * @param people whom it named when it was opened
 * @param carriedOut whether all reviews it asks for are there, with the days it names now
 * @param closedOn the day it was closed, null while it is open
 */
public record ReviewCycleState(
        ReviewCycleId id,
        long events,
        PersonalText name,
        ReviewPlan plan,
        CycleScope scope,
        List<PersonId> people,
        LocalDate openedOn,
        boolean carriedOut,
        @Nullable LocalDate closedOn) {

    /** Keeps a copy. */
    public ReviewCycleState {
        people = List.copyOf(people);
    }

    /** Place of the last event in the stream, from 0. */
    public long version() {
        return events - 1;
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closedOn != null;
    }
}
