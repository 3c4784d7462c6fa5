package org.labgoals.platform.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The stream of all events for those who follow it, in batches straight from the database, woken by
 * each commit.
 *
 * <p>Axon's embedded store shares one cache among its followers instead, and a follower that once
 * fell behind that cache is never woken again but looks once a second (ADR 0003).
 */
public final class EventTail implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final ChainedEventStorage storage;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private long wakes;

    EventTail(ChainedEventStorage storage) {
        this.storage = storage;
    }

    /** Says that something was committed. */
    public void wake() {
        lock.lock();
        try {
            wakes++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Following(token);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return storage.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return storage.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return storage.createTokenAt(dateTime);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return storage.createTokenAt(Instant.now().minus(duration));
    }

    private long wakes() {
        lock.lock();
        try {
            return wakes;
        } finally {
            lock.unlock();
        }
    }

    /** One follower, on one thread. */
    private final class Following implements BlockingStream<TrackedEventMessage<?>> {

        private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
        private @Nullable TrackingToken last;

        Following(@Nullable TrackingToken last) {
            this.last = last;
        }

        /** Only what was read already: the batch ends where the read did. */
        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(read.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            long left = unit.toNanos(timeout);
            while (read.isEmpty()) {
                long before = wakes();
                readOn();
                if (!read.isEmpty()) {
                    return true;
                }
                lock.lockInterruptibly();
                try {
                    while (wakes == before) {
                        if (left <= 0) {
                            return false;
                        }
                        left = woken.awaitNanos(left);
                    }
                } finally {
                    lock.unlock();
                }
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
                // nothing yet
            }
            return read.remove();
        }

        @Override
        public void close() {
            read.clear();
        }

        private void readOn() {
            for (TrackedEventMessage<?> event : storage.batchAfter(last)) {
                read.add(event);
                last = event.trackingToken();
            }
        }
    }
}
