package org.labgoals.shared.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what was recorded last, across all records. Not authorised by itself. */
public interface NewestEvents {

    /** Where events stand, the newest first, in one statement. */
    List<Place> find(Wanted wanted);

    /**
     * Which events.
     *
     * @param types their classes
     * @param subjects the people their records are about; null for everybody
     * @param before only what was recorded before this place; null for the newest
     * @param most how many at most
     */
    record Wanted(
            Set<Class<?>> types, @Nullable Set<String> subjects, @Nullable Long before, int most) {}

    /**
     * Where an event stands.
     *
     * @param index its place among all events, in the order of insertion
     * @param type its class
     * @param recordId the record it belongs to
     * @param eventId its own id
     */
    record Place(long index, Class<?> type, String recordId, String eventId) {}
}
