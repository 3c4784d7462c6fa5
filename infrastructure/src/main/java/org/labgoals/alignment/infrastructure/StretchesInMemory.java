package org.labgoals.alignment.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.platform.projection.HeldInMemory;
import org.labgoals.platform.projection.ToldOfRows;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.stereotype.Component;

/**
 * Holds the goals of the days looked at last, today’s among them, and reads again only those that
 * changed since: a director’s page over a hundred thousand goals is asked for much more often than
 * its rows are written.
 */
@Component
class StretchesInMemory implements ToldOfRows {

    /** Of a hundred thousand goals each day takes some twenty megabytes. */
    private static final int DAYS = 4;

    private final StretchesInRows rows;
    private final Map<LocalDate, HeldInMemory<Day>> days = new LinkedHashMap<>(8, 0.75f, true);

    StretchesInMemory(StretchesInRows rows, ProjectionSignals signals) {
        this.rows = rows;
        signals.subscribe("alignment", this);
    }

    @Override
    public synchronized void changed(Collection<String> ids) {
        days.values().forEach(day -> day.changed(ids));
    }

    @Override
    public synchronized void forget() {
        days.values().forEach(HeldInMemory::forget);
    }

    /** All goals of the day that their owners have shown to somebody, in whatever status. */
    Collection<GoalOnDay> on(LocalDate day) {
        return held(day).get(it -> true, () -> of(day), this::with).goals().values();
    }

    private synchronized HeldInMemory<Day> held(LocalDate day) {
        var held = days.computeIfAbsent(day, none -> new HeldInMemory<>());
        if (days.size() > DAYS) {
            days.remove(days.keySet().iterator().next());
        }
        return held;
    }

    private Day of(LocalDate day) {
        return new Day(day, new HashMap<>()).with(rows.between(day, day, Map.of()));
    }

    private Day with(Day before, List<String> changed) {
        if (changed.isEmpty()) {
            return before;
        }
        var kept = new HashMap<>(before.goals());
        changed.forEach(goal -> kept.remove(new GoalId(goal)));
        return new Day(before.day(), kept)
                .with(rows.between(before.day(), before.day(), Map.of("goal", changed)));
    }

    /** Its goals are set before anybody is given it, and never after. */
    private record Day(LocalDate day, Map<GoalId, GoalOnDay> goals) {

        Day with(List<GoalOnDay> more) {
            more.forEach(each -> goals.put(each.goal(), each));
            return this;
        }
    }
}
