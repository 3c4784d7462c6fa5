package org.labgoals.platform.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.projection.FoldedProjection.Folding;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;

/**
 * What rows would say as of an earlier time: the records asked for, folded in memory from their
 * events up to then by the fold that keeps their rows. Each is folded once in a look back.
 */
public final class FoldedThen {

    private static final int AT_ONCE = 500;

    private final RecordedEvents events;

    FoldedThen(RecordedEvents events) {
        this.events = events;
    }

    /**
     * The states, by the records' ids in the order asked for; a record that had not begun is left
     * out.
     *
     * @param then what {@link AsOf#current()} says
     * @param type the sealed interface of the events
     */
    public <E, S> Map<String, S> some(
            AsOf then, Class<E> type, Folding<S, E> folding, Collection<String> ids) {
        var missing = new ArrayList<String>();
        var known = new LinkedHashMap<String, Folded<S>>();
        for (var id : ids) {
            known.put(id, then.once(new Key(type, folding, id), Folded::new));
            if (!known.get(id).made) {
                missing.add(id);
            }
        }
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            var few = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            var found = few.size() == 1 ? alone(type, few.getFirst()) : events.of(type, few);
            few.forEach(
                    id ->
                            Objects.requireNonNull(known.get(id))
                                    .hold(fold(folding, found.getOrDefault(id, List.of()))));
        }
        var states = new LinkedHashMap<String, S>();
        known.forEach(
                (id, folded) -> {
                    if (folded.state != null) {
                        states.put(id, folded.state);
                    }
                });
        return states;
    }

    private <E> Map<String, List<RecordedEvent<E>>> alone(Class<E> type, String id) {
        return Map.of(id, events.of(type, id));
    }

    private static <E, S> @Nullable S fold(Folding<S, E> folding, List<RecordedEvent<E>> events) {
        S state = null;
        for (var event : events) {
            state = folding.evolve(state, event);
        }
        return state;
    }

    /** Whose state by which fold. */
    private record Key(Class<?> type, Folding<?, ?> folding, String id) {}

    /** A state that was made, or nothing where the record had not begun. */
    private static final class Folded<S> {
        private boolean made;
        private @Nullable S state;

        void hold(@Nullable S folded) {
            made = true;
            state = folded;
        }
    }
}
