package org.labgoals.goal.application;

import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.shared.domain.PersonId;

/**
 * Which goals somebody may know of: their own, those they have a part in, and those within their
 * reach that were submitted at least once. An unsubmitted draft is its owner's alone.
 *
 * @param viewer who asks
 * @param reach whose records they may read beside their own
 */
public record GoalScope(PersonId viewer, Reach reach) {

    /** Whether it is among them. */
    public boolean covers(GoalState goal) {
        if (goal.owner().equals(viewer)) {
            return true;
        }
        return !goal.isPrivate() && (reach.covers(goal.owner()) || hasPartIn(goal));
    }

    private boolean hasPartIn(GoalState goal) {
        return goal.plan().contributors().stream()
                .anyMatch(contributor -> contributor.person().equals(viewer));
    }
}
