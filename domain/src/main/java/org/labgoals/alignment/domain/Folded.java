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
 * A picture with no more objectives than can be drawn: the highest levels first, then the
 * weightiest. The goals of one that is not drawn count for those above it.
 *
 * @param hidden how many objectives are not drawn
 */
record Folded(Picture picture, int hidden) {

    private static final Comparator<ObjectiveFact> WORTH_DRAWING =
            Comparator.comparing(ObjectiveFact::level)
                    .thenComparing(ObjectiveFact::weight, Comparator.reverseOrder())
                    .thenComparing(one -> one.id().value());

    static Folded of(Picture picture, int most) {
        int hidden = picture.objectives().size() - most;
        if (hidden <= 0) {
            return new Folded(picture, 0);
        }
        Set<ObjectiveId> drawn = new HashSet<>();
        picture.objectives().stream()
                .sorted(WORTH_DRAWING)
                .limit(most)
                .forEach(one -> drawn.add(one.id()));
        Map<ObjectiveId, List<ObjectiveId>> above = new HashMap<>();
        picture.objectives().forEach(one -> above.put(one.id(), one.parents()));
        var goals = new ArrayList<GoalFact>();
        for (var goal : picture.goals()) {
            goals.add(goal.supporting(raised(goal.supports(), drawn, above)));
        }
        return new Folded(
                new Picture(
                        goals,
                        picture.objectives().stream()
                                .filter(one -> drawn.contains(one.id()))
                                .toList()),
                hidden);
    }

    /** Each objective once, by the closer contribution where it is served in two ways. */
    private static List<Support> raised(
            List<Support> supports,
            Set<ObjectiveId> drawn,
            Map<ObjectiveId, List<ObjectiveId>> above) {
        Map<ObjectiveId, Contribution> raised = new LinkedHashMap<>();
        for (var support : supports) {
            for (var objective : nearest(support.objective(), drawn, above)) {
                raised.merge(
                        objective,
                        support.contribution(),
                        (one, other) -> one == Contribution.DIRECT ? one : other);
            }
        }
        return raised.entrySet().stream()
                .map(each -> new Support(each.getKey(), each.getValue()))
                .toList();
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
