package org.labgoals.feedback.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets somebody do something so often in a while, and no more; on this node. */
final class Ration {

    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Duration during;
    private final InstantSource clock;
    private final Map<String, Spent> spent =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Spent> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** So many times in so long. */
    Ration(int most, Duration during, InstantSource clock) {
        this.most = most;
        this.during = during;
        this.clock = clock;
    }

    /** Whether once more is within it. */
    synchronized boolean allows(String whom) {
        var now = clock.instant();
        var before = spent.get(whom);
        if (before == null || !before.since().plus(during).isAfter(now)) {
            spent.put(whom, new Spent(now, 1));
            return true;
        }
        spent.put(whom, new Spent(before.since(), before.times() + 1));
        return before.times() < most;
    }

    private record Spent(Instant since, int times) {}
}
