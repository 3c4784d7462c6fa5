package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.shared.domain.ObjectiveId;

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

    /** The goals that name each objective themselves. */
    Map<ObjectiveId, List<GoalFact>> namedBy() {
        Map<ObjectiveId, List<GoalFact>> by = new HashMap<>();
        objectives.forEach(each -> by.put(each.id(), new ArrayList<>()));
        for (var goal : goals) {
            for (var support : goal.supports()) {
                var list = by.get(support.objective());
                if (list != null) {
                    list.add(goal);
                }
            }
        }
        return by;
    }

    /** The objectives that a goal at work supports, itself or through one under it. */
    Set<ObjectiveId> supported() {
        Map<ObjectiveId, List<ObjectiveId>> parents = new HashMap<>();
        objectives.forEach(each -> parents.put(each.id(), each.parents()));
        Set<ObjectiveId> reached = new HashSet<>();
        for (var goal : goals) {
            for (var support : goal.supports()) {
                reach(support.objective(), parents, reached);
            }
        }
        return reached;
    }

    private static void reach(
            ObjectiveId id, Map<ObjectiveId, List<ObjectiveId>> parents, Set<ObjectiveId> reached) {
        var above = parents.get(id);
        if (above != null && reached.add(id)) {
            above.forEach(parent -> reach(parent, parents, reached));
        }
    }

    /** Whether a goal supports an objective that stands. */
    boolean serves(GoalFact goal, Set<ObjectiveId> standing) {
        return goal.supports().stream().anyMatch(each -> standing.contains(each.objective()));
    }

    Set<ObjectiveId> standing() {
        Set<ObjectiveId> ids = new HashSet<>();
        objectives.forEach(each -> ids.add(each.id()));
        return ids;
    }
}
