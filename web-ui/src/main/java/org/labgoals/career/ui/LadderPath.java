package org.labgoals.career.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.people.domain.CareerLevel;

/**
 * The way up the ladder through where somebody stands: what led there, and what usually follows.
 *
 * @param stops lowest first
 */
record LadderPath(List<Stop> stops) {

    /**
     * A position on the way.
     *
     * @param level null where the position has none
     */
    record Stop(String key, String name, @Nullable CareerLevel level, State state) {}

    /** Where a stop lies, seen from where somebody stands. */
    enum State {
        DONE,
        HERE,
        /** What the readiness list is about. */
        AIM,
        AHEAD
    }

    /** The way of somebody whose page this is. */
    static LadderPath of(CareerPage career) {
        return of(
                career.content(),
                career.facts()
                        .of(CareerFact.PositionHeld.class)
                        .map(CareerFact.PositionHeld::position)
                        .toList(),
                career.held() == null ? null : career.held().position(),
                career.readiness() == null ? null : career.readiness().position().key());
    }

    /**
     * @param been what the positions they have held are called, in any order
     * @param held what the person's position is called; null where none is on record
     * @param aim key of the position looked at, null for none
     */
    static LadderPath of(
            Framework framework,
            Collection<String> been,
            @Nullable String held,
            @Nullable String aim) {
        Optional<LadderPosition> here =
                held == null ? Optional.empty() : framework.positionCalled(held);
        LadderPosition start = here.orElse(null);
        if (start == null) {
            start = aim == null ? null : framework.position(aim).orElse(null);
        }
        if (start == null) {
            start = framework.positions().isEmpty() ? null : framework.positions().getFirst();
        }
        if (start == null) {
            return new LadderPath(List.of());
        }
        Deque<LadderPosition> way = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(Set.of(start.key()));
        below(framework, been, start, way, seen);
        above(framework, start, way, seen, aim);
        List<Stop> stops = new ArrayList<>();
        boolean passed = false;
        for (LadderPosition each : way) {
            State state = passed || here.isEmpty() ? State.AHEAD : State.DONE;
            if (here.filter(each::equals).isPresent()) {
                state = State.HERE;
                passed = true;
            }
            if (each.key().equals(aim) && state == State.AHEAD) {
                state = State.AIM;
            }
            stops.add(new Stop(each.key(), each.name(), each.level(), state));
        }
        return new LadderPath(List.copyOf(stops));
    }

    /** The rungs below that they have really stood on. */
    private static void below(
            Framework framework,
            Collection<String> been,
            LadderPosition start,
            Deque<LadderPosition> way,
            Set<String> seen) {
        LadderPosition rung = start;
        while (rung != null) {
            String key = rung.key();
            rung =
                    framework.positions().stream()
                            .filter(other -> !other.next().isEmpty())
                            .filter(other -> other.next().getFirst().equals(key))
                            .filter(other -> been.stream().anyMatch(other::isCalled))
                            .filter(other -> seen.add(other.key()))
                            .findFirst()
                            .orElse(null);
            if (rung != null) {
                way.addFirst(rung);
            }
        }
    }

    /** The most usual way up, and the aim where it branches off towards it. */
    private static void above(
            Framework framework,
            LadderPosition start,
            Deque<LadderPosition> way,
            Set<String> seen,
            @Nullable String aim) {
        LadderPosition rung = start;
        while (rung != null) {
            List<String> next = rung.next();
            String key =
                    aim != null && next.contains(aim)
                            ? aim
                            : next.stream().findFirst().orElse(null);
            rung =
                    key == null
                            ? null
                            : framework
                                    .position(key)
                                    .filter(other -> seen.add(other.key()))
                                    .orElse(null);
            if (rung != null) {
                way.addLast(rung);
            }
        }
    }
}
