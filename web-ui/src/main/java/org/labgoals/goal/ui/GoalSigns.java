package org.labgoals.goal.ui;

import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Health;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Words;

/** The signs of a goal where another feature’s screen names it. */
public final class GoalSigns {

    private GoalSigns() {}

    /** How far it is. */
    public static Chip status(GoalState goal, Words words) {
        return new GoalBadges(words).status(goal);
    }

    /** How it is going, with the reasons on hover and on focus. */
    public static Chip health(Health health, Words words) {
        return new GoalBadges(words).health(health);
    }
}
