package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The system's clock, moved on by a test. */
final class MovedClock implements InstantSource {

    private volatile Duration by = Duration.ZERO;

    void moveOn(Duration more) {
        by = by.plus(more);
    }

    void moveBack() {
        by = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(by);
    }
}
