package org.labgoals.goal.application;

import java.util.List;

/**
 * The viewer's own goals: how many there are, counted by the database, and the lines one looks at.
 *
 * @param open what is drafted, active or reviewed, latest change first, at most {@link #MOST_OPEN}
 * @param openTotal how many of these there are in all
 * @param finished what is achieved or withdrawn, latest change first, at most {@link
 *     #MOST_FINISHED}
 * @param finishedTotal how many of these there are in all
 */
public record OwnGoals(
        List<GoalLine> open, long openTotal, List<GoalLine> finished, long finishedTotal) {

    public static final int MOST_OPEN = 500;
    public static final int MOST_FINISHED = 200;
}
