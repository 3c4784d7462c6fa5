package org.labgoals.objective.application;

import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * An objective in a list, as it is now or was on a day.
 *
 * @param state the objective with all its dates
 * @param status how far it was that day
 * @param plan what it said that day
 * @param owner who answered for it that day
 */
public record ObjectiveLine(
        ObjectiveState state, ObjectiveStatus status, ObjectivePlan plan, PersonLine owner) {

    public ObjectiveId id() {
        return state.id();
    }
}
