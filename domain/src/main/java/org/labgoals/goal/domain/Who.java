package org.labgoals.goal.domain;

import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * Who may act. The owner is known by who they are, so that no standing lets them decide on their
 * own goal.
 */
final class Who {
    private Who() {}

    static boolean isOwner(GoalState goal, Occasion occasion) {
        return goal.owner().equals(occasion.by());
    }

    static boolean isDecider(GoalState goal, Occasion occasion) {
        return occasion.standing() == Standing.DECIDER && !isOwner(goal, occasion);
    }

    static void owner(GoalState goal, Occasion occasion, GoalRule rule) {
        Refused.when(!isOwner(goal, occasion), rule);
    }

    static void decider(GoalState goal, Occasion occasion, GoalRule rule) {
        Refused.when(!isDecider(goal, occasion), rule);
    }

    static void ownerOrDecider(GoalState goal, Occasion occasion, GoalRule rule) {
        Refused.when(!isOwner(goal, occasion) && !isDecider(goal, occasion), rule);
    }

    /** The owner on any measure, a contributor on those given to them. */
    static void checksIn(GoalState goal, Occasion occasion, MeasureId measure) {
        PersonId by = occasion.by();
        boolean contributes =
                goal.plan().contributors().stream()
                        .anyMatch(
                                one -> one.person().equals(by) && one.measures().contains(measure));
        Refused.when(
                !isOwner(goal, occasion) && !contributes,
                GoalRule.ONLY_OWNER_OR_CONTRIBUTOR_CHECKS_IN);
    }
}
