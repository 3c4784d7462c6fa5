package org.labgoals.objective.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * An objective as its events leave it, with every date. Immutable; {@link ObjectiveEvolution} makes
 * the next one.
 *
 * @param events how many events made it
 * @param proposer who put it forward
 * @param plans what it said when, one at a time
 * @param turns what it came to, oldest first; the first is its proposal
 */
public record ObjectiveState(
        ObjectiveId id,
        long events,
        PersonId proposer,
        List<Dated<ObjectivePlan>> plans,
        List<Turn> turns) {

    /**
     * What an objective came to, or a change while it was set.
     *
     * @param reason as it was given, null where none is asked for
     */
    public record Turn(ObjectiveStatus status, LocalDate on, @Nullable PersonalText reason) {}

    /** Place of the last event in the stream, from 0: what {@code If-Match} speaks of. */
    public long version() {
        return events - 1;
    }

    /** What it says now. */
    public ObjectivePlan plan() {
        return plans.getLast().what();
    }

    public ObjectiveStatus status() {
        return turns.getLast().status();
    }

    /** What it said that day; empty before it was put forward. */
    public Optional<ObjectivePlan> planOn(LocalDate day) {
        return Dated.on(day, plans);
    }

    /** How far it was that day; empty before it was put forward. */
    public Optional<ObjectiveStatus> statusOn(LocalDate day) {
        return turns.stream()
                .filter(turn -> !turn.on().isAfter(day))
                .reduce((first, second) -> second)
                .map(Turn::status);
    }

    /** Whether goals can support it: it is set. */
    public boolean isOpen() {
        return status() == ObjectiveStatus.SET;
    }

    /** The day of the last turn, which the next one cannot precede. */
    LocalDate lastTurn() {
        return turns.getLast().on();
    }

    ObjectiveState saying(ObjectivePlan plan, LocalDate on) {
        return new ObjectiveState(
                id, events + 1, proposer, Dated.replacedFrom(on, plan, plans), turns);
    }

    ObjectiveState turned(Turn turn) {
        return new ObjectiveState(id, events + 1, proposer, plans, Dated.plus(turns, turn));
    }
}
