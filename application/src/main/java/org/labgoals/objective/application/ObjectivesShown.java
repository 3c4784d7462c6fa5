package org.labgoals.objective.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.shared.application.ShownRecord;
import org.labgoals.shared.application.ShowsRecords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;

/** Shows objectives by their titles. */
@Component
class ObjectivesShown implements ShowsRecords {

    private final ObjectiveRecords records;

    ObjectivesShown(ObjectiveRecords records) {
        this.records = records;
    }

    @Override
    public String feature() {
        return "objective";
    }

    @Override
    public Map<String, ShownRecord> shown(Viewer viewer, Set<String> ids) {
        return records.some(ids.stream().map(ObjectiveId::new).toList()).stream()
                .filter(objective -> ObjectiveSight.mayKnow(viewer, objective))
                .collect(
                        Collectors.toMap(
                                objective -> objective.id().value(), ObjectivesShown::shown));
    }

    private static ShownRecord shown(ObjectiveState objective) {
        return new ShownRecord(objective.plan().title(), "objectives/" + objective.id().value());
    }
}
