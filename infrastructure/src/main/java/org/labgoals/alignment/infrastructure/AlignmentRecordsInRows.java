package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals of a day from their stretches, today’s from memory. */
@Component
@Transactional(readOnly = true)
class AlignmentRecordsInRows implements AlignmentRecords {

    private static final List<GoalStatus> AT_WORK = List.of(GoalStatus.ACTIVE, GoalStatus.REVIEWED);

    private final EntityManager entities;
    private final FoldedRows rows;
    private final StretchesInMemory held;
    private final Today today;

    AlignmentRecordsInRows(
            EntityManager entities, FoldedRows rows, StretchesInMemory held, Today today) {
        this.entities = entities;
        this.rows = rows;
        this.held = held;
        this.today = today;
    }

    @Override
    public List<GoalOnDay> goals(
            LocalDate day, Reach reach, @Nullable GoalStatus status, @Nullable Kind kind) {
        if (!day.equals(today.date())) {
            return goalsBetween(day, day, reach, status, kind);
        }
        var statuses = status == null ? AT_WORK : List.of(status);
        return held.on(day).stream()
                .filter(one -> statuses.contains(one.stretch().status()))
                .filter(one -> kind == null || one.stretch().kind() == kind)
                .filter(one -> reach.covers(one.owner()))
                .toList();
    }

    @Override
    public List<GoalOnDay> goalsBetween(
            LocalDate first,
            LocalDate last,
            Reach reach,
            @Nullable GoalStatus status,
            @Nullable Kind kind) {
        @Nullable List<String> owners =
                switch (reach) {
                    case Reach.Everybody everybody -> null;
                    case Reach.These these -> these.people().stream().map(PersonId::value).toList();
                };
        if (owners != null && owners.isEmpty()) {
            return List.of();
        }
        var query =
                entities.createQuery(
                        GoalStretchRow.READ
                                + " and s.status in :statuses"
                                + (owners == null ? "" : " and s.owner in :owners")
                                + (kind == null ? "" : " and s.kind = :kind"),
                        Object[].class);
        query.setParameter("first", first);
        query.setParameter("last", last);
        query.setParameter("statuses", status == null ? AT_WORK : List.of(status));
        if (owners != null) {
            query.setParameter("owners", owners);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.getResultStream().map(GoalStretchRow::read).toList();
    }

    @Override
    public List<GoalOnDay> supporting(Collection<ObjectiveId> objectives) {
        return held.on(today.date()).stream()
                .filter(one -> one.stretch().status() != GoalStatus.WITHDRAWN)
                .filter(
                        one ->
                                one.stretch().supports().stream()
                                        .anyMatch(each -> objectives.contains(each.objective())))
                .sorted(
                        Comparator.comparing((GoalOnDay one) -> one.stretch().from())
                                .reversed()
                                .thenComparing(one -> one.goal().value()))
                .toList();
    }

    @Override
    public OptionalLong version(GoalId goal) {
        return rows.version(GoalCourseRow.class, goal.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
