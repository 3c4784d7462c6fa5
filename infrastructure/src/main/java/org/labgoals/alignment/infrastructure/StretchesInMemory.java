package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.platform.projection.HeldInMemory;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.stereotype.Component;

/**
 * Holds the goals of one day, today’s, and reads again only those that changed since: a director’s
 * page over a hundred thousand goals is asked for much more often than its rows are written.
 */
@Component
class StretchesInMemory {

    private final EntityManager entities;
    private final HeldInMemory<Day> held = new HeldInMemory<>();

    StretchesInMemory(EntityManager entities, ProjectionSignals signals) {
        this.entities = entities;
        signals.subscribe("alignment", change -> held.changed(List.of(change.subjectId())));
    }

    /** What has to be told of every change. */
    HeldInMemory<?> held() {
        return held;
    }

    /** All goals of the day that their owners have shown to somebody, in whatever status. */
    Collection<GoalOnDay> on(LocalDate day) {
        return held.get(
                        it -> it.day().equals(day),
                        () -> new Day(day, byId(Map.of(), read(day, null))),
                        this::with)
                .goals()
                .values();
    }

    private Day with(Day before, List<String> changed) {
        var kept = new HashMap<>(before.goals());
        changed.forEach(goal -> kept.remove(new GoalId(goal)));
        return new Day(before.day(), byId(kept, read(before.day(), changed)));
    }

    private static Map<GoalId, GoalOnDay> byId(
            Map<GoalId, GoalOnDay> before, List<GoalOnDay> goals) {
        var after = new HashMap<>(before);
        goals.forEach(each -> after.put(each.goal(), each));
        return after;
    }

    /**
     * Reads them in one statement.
     *
     * @param only these goals, null for all
     */
    private List<GoalOnDay> read(LocalDate day, @Nullable List<String> only) {
        if (only != null && only.isEmpty()) {
            return List.of();
        }
        var query =
                entities.createQuery(
                        GoalStretchRow.READ + (only == null ? "" : " and s.goal in :goals"),
                        Object[].class);
        query.setParameter("first", day);
        query.setParameter("last", day);
        if (only != null) {
            query.setParameter("goals", only);
        }
        return query.getResultStream().map(GoalStretchRow::read).toList();
    }

    private record Day(LocalDate day, Map<GoalId, GoalOnDay> goals) {}
}
