package org.labgoals.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.labgoals.shared.application.ProjectionSignals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signals within this process. */
final class InProcessSignals implements ProjectionSignals {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessSignals.class);

    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Tells the listeners; one that fails does not keep the others from hearing it. */
    void publish(List<Changed> changes) {
        for (Changed change : changes) {
            for (Listener listener : of(change.feature())) {
                try {
                    listener.changed(change);
                } catch (RuntimeException fault) {
                    LOG.warn("A listener failed on {}", change, fault);
                }
            }
        }
    }

    @Override
    public Subscription subscribe(String feature, Listener listener) {
        // the same listener may come twice and leave once: each subscription is one of its own
        Listener own = listener::changed;
        of(feature).add(own);
        return () -> of(feature).remove(own);
    }

    @Override
    public boolean awaitVersion(
            String feature,
            String subjectId,
            long version,
            Supplier<OptionalLong> rowVersion,
            Duration atMost) {
        var there = new CountDownLatch(1);
        try (var waiting =
                subscribe(
                        feature,
                        change -> {
                            if (change.subjectId().equals(subjectId)
                                    && change.version() >= version) {
                                there.countDown();
                            }
                        })) {
            return hasReached(rowVersion, version)
                    || there.await(atMost.toNanos(), TimeUnit.NANOSECONDS)
                    || hasReached(rowVersion, version);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean hasReached(Supplier<OptionalLong> rowVersion, long version) {
        OptionalLong row = rowVersion.get();
        return row.isPresent() && row.getAsLong() >= version;
    }

    private Set<Listener> of(String feature) {
        return listeners.computeIfAbsent(feature, none -> ConcurrentHashMap.newKeySet());
    }
}
