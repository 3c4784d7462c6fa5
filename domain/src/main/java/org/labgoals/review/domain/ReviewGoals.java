package org.labgoals.review.domain;

import java.util.Set;
import org.labgoals.goal.domain.GoalId;

/**
 * The goals a review is about, as they stand when something is decided.
 *
 * @param all every goal of the person that was at work in the period
 * @param open those of them that have not ended
 */
public record ReviewGoals(Set<GoalId> all, Set<GoalId> open) {

    /** Keeps copies. */
    public ReviewGoals {
        all = Set.copyOf(all);
        open = Set.copyOf(open);
    }
}
