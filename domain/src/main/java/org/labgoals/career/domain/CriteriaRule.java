package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.goal.domain.CriterionPoint;

/**
 * Which professional activities show that a point of a goal's criteria is met. The twelve points
 * are the seed's; what shows them is the laboratory's own reading, and dated.
 *
 * @param from the first day of the activities it is asked about, until the next rule's
 */
public record CriteriaRule(LocalDate from, Map<CriterionPoint, Set<ActivityKind>> shownBy) {

    public CriteriaRule {
        shownBy = Map.copyOf(shownBy);
    }

    /** Whether an activity shows the point under the rule in force on its first day. */
    static boolean shows(
            List<CriteriaRule> rules, ProfessionalActivity activity, CriterionPoint point) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(activity.on()))
                .reduce((earlier, later) -> later.from().isAfter(earlier.from()) ? later : earlier)
                .map(rule -> rule.shownBy().getOrDefault(point, Set.of()))
                .orElse(Set.of())
                .contains(activity.kind());
    }
}
