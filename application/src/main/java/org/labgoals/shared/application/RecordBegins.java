package org.labgoals.shared.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Since when there is a record at all. */
@FunctionalInterface
public interface RecordBegins {

    /** The first event; empty while there is none. */
    Optional<First> first();

    /**
     * The first event's two times.
     *
     * @param recorded when it was recorded
     * @param on the day it tells of, null where it tells none
     */
    record First(Instant recorded, @Nullable LocalDate on) {}
}
