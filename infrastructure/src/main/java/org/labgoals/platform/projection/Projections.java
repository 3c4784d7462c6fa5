package org.labgoals.platform.projection;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.labgoals.shared.application.ReadOnly;
import org.springframework.context.SmartLifecycle;

/** The processors of all features: started with the product, stopped before its database. */
public final class Projections implements SmartLifecycle {

    /** When in the start of the product the projections begin. */
    public static final int PHASE = SpringAxonConfiguration.LIFECYCLE_PHASE + 100;

    private final Map<String, TrackingEventProcessor> processors;
    private final ReadOnly readOnly;
    private volatile boolean running;

    Projections(Map<String, TrackingEventProcessor> processors, ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.processors = Map.copyOf(processors);
    }

    /** Empties the feature's rows and folds them again from the first event. */
    public void replay(String feature) {
        TrackingEventProcessor processor = of(feature);
        processor.shutDown();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }

    /** Whether the feature has folded every event that was there when it last looked. */
    public boolean isCaughtUp(String feature) {
        Map<Integer, EventTrackerStatus> status = of(feature).processingStatus();
        return !status.isEmpty()
                && status.values().stream()
                        .allMatch(each -> each.isCaughtUp() && !each.isErrorState());
    }

    /**
     * Whether every feature has come as far as the place. By position: a token also remembers the
     * holes that rolled-back transactions left, and would not cover a place without them.
     */
    public boolean haveRead(TrackingToken place) {
        long position = place.position().orElse(-1);
        return processors.values().stream()
                .flatMap(processor -> processor.processingStatus().values().stream())
                .map(EventTrackerStatus::getTrackingToken)
                .allMatch(token -> token != null && token.position().orElse(-1) >= position);
    }

    /** The features that have rows. */
    public Iterable<String> features() {
        return processors.keySet();
    }

    /** Not while the product is read-only: what cannot be read must not come into rows. */
    @Override
    public void start() {
        if (readOnly.why().isEmpty()) {
            processors.values().forEach(TrackingEventProcessor::start);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        CompletableFuture.allOf(
                        processors.values().stream()
                                .map(TrackingEventProcessor::shutdownAsync)
                                .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After Axon itself, before the web server listens: who gets in finds rows being kept. */
    @Override
    public int getPhase() {
        return PHASE;
    }

    private TrackingEventProcessor of(String feature) {
        TrackingEventProcessor processor = processors.get(feature);
        if (processor == null) {
            throw new IllegalArgumentException("No projection is called " + feature);
        }
        return processor;
    }
}
