package org.labgoals.goal.infrastructure;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalFold;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.Projection;
import org.labgoals.platform.projection.Rows;
import org.labgoals.shared.application.RecordedEvent;
import org.springframework.stereotype.Component;

/** Keeps one row a goal in step with its events. */
@Component
class GoalProjection implements Projection<GoalEvent, GoalRow> {

    private final Rows<GoalRow> rows;
    private final Documents documents;

    GoalProjection(EntityManager entities, Documents documents) {
        this.rows = new EntityRows<>(entities, GoalRow.class);
        this.documents = documents;
    }

    @Override
    public String feature() {
        return "goal";
    }

    @Override
    public Class<GoalEvent> eventType() {
        return GoalEvent.class;
    }

    @Override
    public Rows<GoalRow> rows() {
        return rows;
    }

    @Override
    public long version(GoalRow row) {
        return row.version();
    }

    @Override
    public GoalRow fold(String subject, @Nullable GoalRow row, RecordedEvent<GoalEvent> event) {
        return foldAll(subject, row, List.of(event));
    }

    /** The documents are read once and written once. */
    @Override
    public GoalRow foldAll(
            String subject, @Nullable GoalRow row, List<RecordedEvent<GoalEvent>> events) {
        GoalState before = row == null ? null : documents.read(row.document(), GoalState.class);
        GoalState after = GoalFold.after(before, events.getFirst());
        for (var event : events.subList(1, events.size())) {
            after = GoalFold.after(after, event);
        }
        GoalRow next = row == null ? new GoalRow(subject) : row;
        next.hold(
                after,
                events.getLast().recordedAt(),
                documents.write(after),
                documents.write(GoalOfCareer.of(after)));
        return next;
    }
}
