package org.labgoals.demo.infrastructure;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.labgoals.platform.projection.Projections;
import org.springframework.stereotype.Component;

/** Waits until every projection has read the store to its end. */
@Component
final class CaughtUp {

    private static final long LOOK_EVERY_MILLIS = 25;

    private final Projections projections;
    private final EventStore store;

    CaughtUp(Projections projections, EventStore store) {
        this.projections = projections;
        this.store = store;
    }

    boolean within(Duration patience) {
        TrackingToken head = store.createHeadToken();
        long end = System.nanoTime() + patience.toNanos();
        while (!projections.haveRead(head)) {
            if (System.nanoTime() > end || interrupted()) {
                return false;
            }
        }
        return true;
    }

    private static boolean interrupted() {
        try {
            return new CountDownLatch(1).await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
