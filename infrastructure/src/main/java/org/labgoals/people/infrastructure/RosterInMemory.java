package org.labgoals.people.infrastructure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.CurrentRoster;
import org.labgoals.people.application.Roster;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.TeamState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.stereotype.Component;

/**
 * Holds the roster and reads again only the rows that changed since. Changes are told after the
 * commit and before anybody who waits for it is woken, so whoever changed something sees it.
 */
@Component
class RosterInMemory implements CurrentRoster {

    private final FoldedRows rows;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Held held;

    RosterInMemory(FoldedRows rows, ProjectionSignals signals) {
        this.rows = rows;
        signals.subscribe("people", change -> changed(List.of(change.subjectId())));
    }

    /** These rows have changed. */
    void changed(Collection<String> ids) {
        changed.addAll(ids);
        changes.incrementAndGet();
    }

    /** All rows may have changed. */
    void forget() {
        held = null;
        changes.incrementAndGet();
    }

    @Override
    public Roster get() {
        var now = held;
        return now != null && now.upTo() == changes.get() ? now.roster() : reread();
    }

    @Override
    public OptionalLong version(String id) {
        return Stream.of(PersonRow.class, TeamRow.class, LaboratoryRow.class)
                .flatMap(row -> rows.version(row, id).stream())
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private synchronized Roster reread() {
        var before = held;
        long upTo = changes.get();
        if (before != null && before.upTo() == upTo) {
            return before.roster();
        }
        var ids = List.copyOf(changed);
        ids.forEach(changed::remove);
        try {
            var roster = before == null ? everything() : with(before.roster(), ids);
            held = new Held(upTo, roster);
            return roster;
        } catch (RuntimeException failure) {
            changed.addAll(ids);
            throw failure;
        }
    }

    private Roster everything() {
        return new Roster(
                byId(Map.of(), rows.all(PersonRow.class, PersonState.class), PersonState::id),
                byId(Map.of(), rows.all(TeamRow.class, TeamState.class), TeamState::id),
                byId(
                        Map.of(),
                        rows.all(LaboratoryRow.class, LaboratoryState.class),
                        LaboratoryState::id));
    }

    private Roster with(Roster roster, List<String> ids) {
        return new Roster(
                byId(
                        roster.people(),
                        rows.some(PersonRow.class, PersonState.class, ids),
                        PersonState::id),
                byId(roster.teams(), rows.some(TeamRow.class, TeamState.class, ids), TeamState::id),
                byId(
                        roster.laboratories(),
                        rows.some(LaboratoryRow.class, LaboratoryState.class, ids),
                        LaboratoryState::id));
    }

    private static <K, S> Map<K, S> byId(Map<K, S> before, List<S> states, Function<S, K> id) {
        var after = new HashMap<>(before);
        states.forEach(state -> after.put(id.apply(state), state));
        return after;
    }

    /** A roster, and up to which change it is one. */
    private record Held(long upTo, Roster roster) {}
}
