package org.labgoals.audit.application;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.labgoals.shared.application.ProjectionSignals;

/** Waits until each feature has folded anew what an erasure changed; listens from the start. */
final class FoldedAnew implements AutoCloseable {

    private final List<ProjectionSignals.Subscription> open;
    private final CountDownLatch missing;

    FoldedAnew(ProjectionSignals signals, Set<String> features, String erasure) {
        Set<String> done = ConcurrentHashMap.newKeySet();
        missing = new CountDownLatch(features.size());
        open =
                features.stream()
                        .map(
                                feature ->
                                        signals.subscribe(
                                                feature,
                                                change -> {
                                                    if (change.subjectId().equals(erasure)
                                                            && done.add(feature)) {
                                                        missing.countDown();
                                                    }
                                                }))
                        .toList();
    }

    /** Whether all have within the time. */
    boolean isDone(Duration within) {
        try {
            return missing.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        open.forEach(ProjectionSignals.Subscription::close);
    }
}
