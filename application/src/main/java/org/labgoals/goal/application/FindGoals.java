package org.labgoals.goal.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * Which goals to list; what is null does not narrow. Only goals the viewer may know of are found.
 *
 * @param text words of the title or the reason why
 * @param page counts from 0
 * @param size 1 to 200
 */
public record FindGoals(
        @Nullable PersonId owner,
        @Nullable TeamId team,
        @Nullable GoalStatus status,
        @Nullable Kind kind,
        @Nullable String text,
        int page,
        int size) {

    public static FindGoals ownedBy(PersonId owner) {
        return new FindGoals(owner, null, null, null, null, 0, 200);
    }
}
