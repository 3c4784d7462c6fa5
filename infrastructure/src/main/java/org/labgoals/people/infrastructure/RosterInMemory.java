package org.labgoals.people.infrastructure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.labgoals.people.application.CurrentRoster;
import org.labgoals.people.application.Roster;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.TeamState;
import org.labgoals.platform.projection.FoldedRows;
import org.labgoals.platform.projection.HeldInMemory;
import org.labgoals.platform.projection.ToldOfRows;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.ProjectionSignals;
import org.springframework.stereotype.Component;

/** Holds the roster and reads again only the rows that changed since. */
@Component
class RosterInMemory implements CurrentRoster, ToldOfRows {

    private static final int PAST = 8;

    private final FoldedRows rows;
    private final HeldInMemory<Roster> held = new HeldInMemory<>();
    private final Map<AsOf, HeldInMemory<Roster>> past = new LinkedHashMap<>(16, 0.75f, true);

    RosterInMemory(FoldedRows rows, ProjectionSignals signals) {
        this.rows = rows;
        signals.subscribe("people", held);
        signals.subscribe("people", this);
    }

    /** What has to be told of every change. */
    HeldInMemory<Roster> held() {
        return held;
    }

    @Override
    public Roster get() {
        return AsOf.current()
                .map(this::then)
                .orElseGet(() -> held.get(roster -> true, this::everything, this::with));
    }

    /** Those looked back to last are held too, until anybody's row changes. */
    private Roster then(AsOf then) {
        return then.once(
                RosterInMemory.class,
                () -> {
                    HeldInMemory<Roster> one;
                    synchronized (past) {
                        one = past.computeIfAbsent(then, none -> new HeldInMemory<>());
                        if (past.size() > PAST) {
                            past.remove(past.keySet().iterator().next());
                        }
                    }
                    return one.get(roster -> true, this::everything, (before, ids) -> everything());
                });
    }

    @Override
    public void changed(Collection<String> ids) {
        synchronized (past) {
            past.clear();
        }
    }

    @Override
    public void forget() {
        synchronized (past) {
            past.clear();
        }
    }

    @Override
    public OptionalLong version(String id) {
        return Stream.of(PersonRow.class, TeamRow.class, LaboratoryRow.class)
                .flatMap(row -> rows.version(row, id).stream())
                .mapToLong(Long::longValue)
                .findFirst();
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
}
