package org.labgoals.alignment.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * No more objectives than can be drawn: the highest levels first, then the weightiest. The goals of
 * one that is not drawn count for those above it.
 *
 * @param drawn those drawn, in the order they came
 * @param hidden how many are not
 * @param raised for what a goal may support, what that counts for
 */
record Folded(List<ObjectiveFact> drawn, int hidden, Map<Support, List<Support>> raised) {

    private static final Comparator<ObjectiveFact> WORTH_DRAWING =
            Comparator.comparing(ObjectiveFact::level)
                    .thenComparing(ObjectiveFact::weight, Comparator.reverseOrder())
                    .thenComparing(one -> one.id().value());

    static Folded of(List<ObjectiveFact> objectives, int most) {
        Set<ObjectiveId> drawn = new HashSet<>();
        objectives.stream().sorted(WORTH_DRAWING).limit(most).forEach(one -> drawn.add(one.id()));
        Map<ObjectiveId, List<ObjectiveId>> above = new HashMap<>();
        objectives.forEach(one -> above.put(one.id(), one.parents()));
        Map<Support, List<Support>> raised = new HashMap<>();
        for (var objective : objectives) {
            var nearest = nearest(objective.id(), drawn, above);
            for (var how : Contribution.values()) {
                raised.put(
                        new Support(objective.id(), how),
                        nearest.stream().map(each -> new Support(each, how)).toList());
            }
        }
        return new Folded(
                objectives.stream().filter(one -> drawn.contains(one.id())).toList(),
                objectives.size() - drawn.size(),
                raised);
    }

    /** Each objective once, by the closer contribution where it is served in two ways. */
    List<Support> raised(List<Support> supports) {
        if (supports.size() == 1) {
            return raised.getOrDefault(supports.getFirst(), List.of());
        }
        Map<ObjectiveId, Support> closest = new LinkedHashMap<>();
        for (var support : supports) {
            for (var each : raised.getOrDefault(support, List.of())) {
                closest.merge(
                        each.objective(),
                        each,
                        (one, other) -> one.contribution() == Contribution.DIRECT ? one : other);
            }
        }
        return new ArrayList<>(closest.values());
    }

    private static Set<ObjectiveId> nearest(
            ObjectiveId id, Set<ObjectiveId> drawn, Map<ObjectiveId, List<ObjectiveId>> above) {
        if (drawn.contains(id)) {
            return Set.of(id);
        }
        Set<ObjectiveId> found = new LinkedHashSet<>();
        above.getOrDefault(id, List.of()).forEach(up -> found.addAll(nearest(up, drawn, above)));
        return found;
    }
}
