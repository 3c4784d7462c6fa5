package org.labgoals.goal.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.springframework.stereotype.Component;

/** Shows goals by their titles. */
@Component
class GoalsShown implements ShowsRecords {

    private final GoalRecords records;
    private final GoalSight sight;

    GoalsShown(GoalRecords records, GoalSight sight) {
        this.records = records;
        this.sight = sight;
    }

    @Override
    public String feature() {
        return "goal";
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        var goals = ids.stream().map(GoalId::new).toList();
        return records.some(goals, sight.scopeOf(viewer)).stream()
                .collect(
                        Collectors.toMap(
                                goal -> goal.id().value(),
                                goal ->
                                        new ShownRecord(
                                                goal.plan().title(),
                                                "goals/" + goal.id().value())));
    }
}
