package org.labgoals.competency.infrastructure;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** A clock that a test can stop at a moment. */
final class SetClock implements InstantSource {

    private volatile @Nullable Instant moment;

    /** Runs the work as if it were that moment. */
    void at(Instant instant, Runnable work) {
        moment = instant;
        try {
            work.run();
        } finally {
            moment = null;
        }
    }

    @Override
    public Instant instant() {
        var set = moment;
        return set == null ? Instant.now() : set;
    }
}
