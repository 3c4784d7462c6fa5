package org.labgoals.alignment.domain;

import java.util.List;

/**
 * The goals and the objectives of a day, among which everything else is counted. An objective is
 * supported by goals at work that name it, and by whatever supports an objective under it.
 *
 * @param goals those looked at, usually those at work
 * @param objectives those that are set
 */
public record Picture(List<GoalFact> goals, List<ObjectiveFact> objectives) {

    /** Keeps copies. */
    public Picture {
        goals = List.copyOf(goals);
        objectives = List.copyOf(objectives);
    }

    /** Of these goals only those at work. */
    public static Picture atWork(List<GoalFact> goals, List<ObjectiveFact> objectives) {
        return new Picture(goals.stream().filter(GoalFact::isAtWork).toList(), objectives);
    }
}
