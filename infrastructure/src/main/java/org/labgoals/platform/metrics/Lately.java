package org.labgoals.platform.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was answered a moment ago: one look serves all gauges that are read at once. */
final class Lately<T> implements Supplier<T> {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Supplier<T> look;
    private final InstantSource clock;
    private @Nullable Seen<T> seen;

    Lately(Supplier<T> look, InstantSource clock) {
        this.look = look;
        this.clock = clock;
    }

    @Override
    public synchronized T get() {
        var now = clock.instant();
        var last = seen;
        if (last == null || now.isBefore(last.at()) || !now.isBefore(last.at().plus(MOMENT))) {
            last = new Seen<>(look.get(), now);
            seen = last;
        }
        return last.what();
    }

    private record Seen<T>(T what, Instant at) {}
}
