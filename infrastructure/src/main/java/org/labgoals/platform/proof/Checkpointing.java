package org.labgoals.platform.proof;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a checkpoint whenever there is something new, every half minute. */
final class Checkpointing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpointing.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final StoredProof proof;
    private final InstantSource clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("checkpoints").daemon().factory());

    Checkpointing(StoredProof proof, InstantSource clock) {
        this.proof = proof;
        this.clock = clock;
    }

    void start() {
        timer.scheduleWithFixedDelay(
                this::make, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void make() {
        try {
            proof.make(clock.instant());
        } catch (RuntimeException away) {
            LOG.debug("No checkpoint this time; the next one covers what this would have", away);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
