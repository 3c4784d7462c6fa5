package org.labgoals.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.labgoals.shared.application.ProjectionSignals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signals within this process. */
final class InProcessSignals implements ProjectionSignals {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessSignals.class);

    private final Map<String, Queue<Listener>> listeners = new ConcurrentHashMap<>();

    /**
     * Tells the listeners in the order they came: what is held in memory hears before whoever asks
     * it. One that fails does not keep the others from hearing.
     */
    void publish(List<Changed> changes) {
        changes.forEach(change -> tell(of(change.feature()), listener -> listener.changed(change)));
    }

    /** Tells all listeners that changes may have gone unheard. */
    void missed() {
        listeners.values().forEach(each -> tell(each, Listener::missed));
    }

    private static void tell(Queue<Listener> listeners, Consumer<Listener> news) {
        for (Listener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException fault) {
                LOG.warn("A listener failed on a change", fault);
            }
        }
    }

    @Override
    public Subscription subscribe(String feature, Listener listener) {
        // the same listener may come twice and leave once: each subscription is one of its own
        Listener own =
                new Listener() {
                    @Override
                    public void changed(Changed change) {
                        listener.changed(change);
                    }

                    @Override
                    public void missed() {
                        listener.missed();
                    }
                };
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

    private Queue<Listener> of(String feature) {
        return listeners.computeIfAbsent(feature, none -> new ConcurrentLinkedQueue<>());
    }
}
