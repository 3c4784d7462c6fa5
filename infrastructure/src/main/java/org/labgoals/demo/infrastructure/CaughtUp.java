package org.labgoals.demo.infrastructure;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Waits until every projection has read the store to its end. */
@Component
final class CaughtUp {

    private static final long LOOK_EVERY_MILLIS = 25;

    private final EventProcessingConfiguration processors;
    private final EventStore store;

    CaughtUp(EventProcessingConfiguration processors, EventStore store) {
        this.processors = processors;
        this.store = store;
    }

    boolean within(Duration patience) {
        TrackingToken head = store.createHeadToken();
        long end = System.nanoTime() + patience.toNanos();
        while (!all(head)) {
            if (System.nanoTime() > end || interrupted()) {
                return false;
            }
        }
        return true;
    }

    private boolean all(TrackingToken head) {
        return processors.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .allMatch(processor -> hasRead(processor, head));
    }

    private static boolean hasRead(StreamingEventProcessor processor, TrackingToken head) {
        var segments = processor.processingStatus().values();
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(
                                segment -> {
                                    TrackingToken token = segment.getTrackingToken();
                                    return token != null && token.covers(head);
                                });
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
