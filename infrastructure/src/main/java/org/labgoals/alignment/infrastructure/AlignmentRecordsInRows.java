package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals of a day from their stretches. */
@Component
@Transactional(readOnly = true)
class AlignmentRecordsInRows implements AlignmentRecords {

    private static final List<GoalStatus> AT_WORK = List.of(GoalStatus.ACTIVE, GoalStatus.REVIEWED);

    private final EntityManager entities;
    private final FoldedRows rows;

    AlignmentRecordsInRows(EntityManager entities, FoldedRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    @Override
    public List<GoalOnDay> goals(
            LocalDate day, Reach reach, @Nullable GoalStatus status, @Nullable Kind kind) {
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
                        """
                        select s.goal, s.owner, s.starts, s.status, s.health, s.personal, s.kind,
                               s.horizon, s.team, s.supports
                        from GoalStretchRow s
                        where s.ends >= :day and s.starts <= :day and s.shown = true
                          and s.status in :statuses
                        """
                                + (owners == null ? "" : " and s.owner in :owners")
                                + (kind == null ? "" : " and s.kind = :kind"),
                        Object[].class);
        query.setParameter("day", day);
        query.setParameter("statuses", status == null ? AT_WORK : List.of(status));
        if (owners != null) {
            query.setParameter("owners", owners);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query.getResultStream().map(AlignmentRecordsInRows::read).toList();
    }

    @Override
    public OptionalLong version(GoalId goal) {
        return rows.version(GoalCourseRow.class, goal.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private static GoalOnDay read(Object[] row) {
        @Nullable Object team = row[8];
        return new GoalOnDay(
                new GoalId((String) row[0]),
                new PersonId((String) row[1]),
                new Stretch(
                        (LocalDate) row[2],
                        null,
                        (GoalStatus) row[3],
                        true,
                        (Grade) row[4],
                        (boolean) row[5],
                        (@Nullable Kind) row[6],
                        (@Nullable Horizon) row[7],
                        team == null ? null : new TeamId((String) team),
                        GoalStretchRow.supports((String) row[9])));
    }
}
