package org.labgoals.platform.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.ReadOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes the steps of a rebuild, one after the other, on a thread of its own; looks each second. */
final class RebuildsInTurn implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildsInTurn.class);

    private final Rebuilding rebuilding;
    private final Runnable progressed;
    private final ReadOnly readOnly;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile boolean running;

    /**
     * Takes these steps.
     *
     * @param progressed tells whoever looks on
     * @param readOnly no step is taken where the product is so
     */
    RebuildsInTurn(Rebuilding rebuilding, Runnable progressed, ReadOnly readOnly) {
        this.readOnly = readOnly;
        this.rebuilding = rebuilding;
        this.progressed = progressed;
    }

    @Override
    public void start() {
        running = true;
        if (readOnly.why().isPresent()) {
            return;
        }
        var timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("rebuild").daemon().factory());
        timer.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
        thread = timer;
    }

    private void work() {
        try {
            while (running && rebuilding.next() == Rebuilding.Step.ON) {
                progressed.run();
            }
        } catch (RuntimeException away) {
            LOG.debug("No step of a rebuild this time", away);
        }
    }

    /** After the step that is being taken. */
    @Override
    public void stop() {
        running = false;
        var timer = thread;
        if (timer == null) {
            return;
        }
        timer.shutdown();
        try {
            if (!timer.awaitTermination(10, TimeUnit.SECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Projections.PHASE + 1;
    }
}
