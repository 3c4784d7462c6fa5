package org.labgoals.alignment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * A goal on a day, as far as alignment is about it.
 *
 * @param teams those it counts for: its own, or those its owner is in
 * @param personal whether it was marked as meant to support nothing
 * @param supports the objectives that it supports
 */
public record GoalFact(
        GoalId id,
        PersonId owner,
        List<TeamId> teams,
        GoalStatus status,
        Grade health,
        boolean personal,
        @Nullable Kind kind,
        @Nullable Horizon horizon,
        List<Support> supports) {

    /** Keeps copies. */
    public GoalFact {
        teams = List.copyOf(teams);
        supports = List.copyOf(supports);
    }

    /** Whether work goes on: active or reviewed. */
    public boolean isAtWork() {
        return status == GoalStatus.ACTIVE || status == GoalStatus.REVIEWED;
    }
}
