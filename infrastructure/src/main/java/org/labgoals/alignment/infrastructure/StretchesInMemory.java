package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.stereotype.Component;

/**
 * Holds the goals of one day, today’s, and reads again only those that changed since: a director’s
 * page over a hundred thousand goals is asked for much more often than its rows are written.
 * Changes are told after the commit and before anybody who watches is answered.
 */
@Component
class StretchesInMemory {

    private final EntityManager entities;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Held held;

    StretchesInMemory(EntityManager entities, ProjectionSignals signals) {
        this.entities = entities;
        signals.subscribe("alignment", change -> changed(List.of(change.subjectId())));
    }

    /** These goals’ rows have changed. */
    void changed(Collection<String> goals) {
        changed.addAll(goals);
        changes.incrementAndGet();
    }

    /** All rows may have changed. */
    void forget() {
        held = null;
        changes.incrementAndGet();
    }

    /** All goals of the day that their owners have shown to somebody, in whatever status. */
    Collection<GoalOnDay> on(LocalDate day) {
        var now = held;
        return now != null && now.day().equals(day) && now.upTo() == changes.get()
                ? now.goals().values()
                : reread(day);
    }

    private synchronized Collection<GoalOnDay> reread(LocalDate day) {
        var last = held;
        long upTo = changes.get();
        var before = last != null && last.day().equals(day) ? last : null;
        if (before != null && before.upTo() == upTo) {
            return before.goals().values();
        }
        var some = List.copyOf(changed);
        some.forEach(changed::remove);
        try {
            Map<GoalId, GoalOnDay> goals = new HashMap<>();
            if (before != null) {
                goals.putAll(before.goals());
                some.forEach(goal -> goals.remove(new GoalId(goal)));
            }
            read(day, before != null ? some : null).forEach(one -> goals.put(one.goal(), one));
            held = new Held(upTo, day, goals);
            return goals.values();
        } catch (RuntimeException failure) {
            changed.addAll(some);
            throw failure;
        }
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

    /** The goals of a day, and up to which change they are those. */
    private record Held(long upTo, LocalDate day, Map<GoalId, GoalOnDay> goals) {}
}
