package org.labgoals.objective.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveChanged;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveMet;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveMissed;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveProposed;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRetired;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveRevised;
import org.labgoals.objective.domain.ObjectiveEvent.ObjectiveSet;
import org.labgoals.objective.domain.ObjectiveState.Turn;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonalText;

/** What each event makes of an objective. No rules here. */
public final class ObjectiveEvolution {

    private ObjectiveEvolution() {}

    /**
     * The objective after the event.
     *
     * @param before null before the first
     */
    public static ObjectiveState evolve(@Nullable ObjectiveState before, ObjectiveEvent event) {
        if (event instanceof ObjectiveProposed proposed) {
            return proposed(proposed);
        }
        if (before == null) {
            throw new IllegalStateException("No objective " + event.objective() + " yet");
        }
        return switch (event) {
            case ObjectiveProposed e -> proposed(e);
            case ObjectiveRevised e -> before.saying(e.plan(), e.on());
            case ObjectiveSet e -> turned(before, ObjectiveStatus.SET, e.on(), null);
            case ObjectiveChanged e -> changed(before, e);
            case ObjectiveMet e -> turned(before, ObjectiveStatus.MET, e.on(), e.reason());
            case ObjectiveMissed e -> turned(before, ObjectiveStatus.MISSED, e.on(), e.reason());
            case ObjectiveRetired e -> turned(before, ObjectiveStatus.RETIRED, e.on(), e.reason());
        };
    }

    private static ObjectiveState proposed(ObjectiveProposed e) {
        return new ObjectiveState(
                e.objective(),
                1,
                e.proposer(),
                List.of(Dated.since(e.plan(), e.on())),
                List.of(new Turn(ObjectiveStatus.PROPOSED, e.on(), null)));
    }

    private static ObjectiveState changed(ObjectiveState before, ObjectiveChanged e) {
        var turn = new Turn(before.status(), e.on(), e.reason());
        var said = before.saying(e.plan(), e.on());
        return new ObjectiveState(
                said.id(),
                said.events(),
                said.proposer(),
                said.plans(),
                Dated.plus(said.turns(), turn));
    }

    private static ObjectiveState turned(
            ObjectiveState before,
            ObjectiveStatus status,
            LocalDate on,
            @Nullable PersonalText reason) {
        return before.turned(new Turn(status, on, reason));
    }
}
