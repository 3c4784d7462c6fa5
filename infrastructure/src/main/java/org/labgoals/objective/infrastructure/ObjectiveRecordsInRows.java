package org.labgoals.objective.infrastructure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.objective.application.ObjectiveRecords;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads objectives from their rows. */
@Component
@Transactional(readOnly = true)
class ObjectiveRecordsInRows implements ObjectiveRecords {

    private final FoldedRows rows;

    ObjectiveRecordsInRows(FoldedRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ObjectiveState> objective(ObjectiveId objective) {
        return some(List.of(objective)).stream().findFirst();
    }

    @Override
    public List<ObjectiveState> some(Collection<ObjectiveId> objectives) {
        return objectives.isEmpty()
                ? List.of()
                : rows.some(
                        ObjectiveRow.class,
                        ObjectiveState.class,
                        objectives.stream().map(ObjectiveId::value).toList());
    }

    @Override
    public List<ObjectiveState> all() {
        return rows.all(ObjectiveRow.class, ObjectiveState.class);
    }

    @Override
    public OptionalLong version(ObjectiveId objective) {
        return rows.version(ObjectiveRow.class, objective.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
