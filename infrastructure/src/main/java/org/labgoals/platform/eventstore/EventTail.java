package org.labgoals.platform.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The stream of all events for those who follow it, in batches straight from the database, woken by
 * each commit that concerns them.
 *
 * <p>Axon's embedded store shares one cache among its followers instead, and a follower that once
 * fell behind that cache is never woken again but looks once a second (ADR 0003).
 */
public final class EventTail implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** So long whoever is not concerned lets events come together, and reads them all at once. */
    private static final Duration TOGETHER = Duration.ofMillis(100);

    private final ChainedEventStorage storage;
    private final Predicate<Class<?>> concerned;
    private final Queue<Following> following;

    EventTail(ChainedEventStorage storage) {
        this(storage, any -> true, new ConcurrentLinkedQueue<>());
    }

    private EventTail(
            ChainedEventStorage storage,
            Predicate<Class<?>> concerned,
            Queue<Following> following) {
        this.storage = storage;
        this.concerned = concerned;
        this.following = following;
    }

    /**
     * The same stream, for one that has nothing to do with most events: it is woken at once only
     * for those that concern it, so that it does not keep busy those whom somebody waits for.
     */
    public EventTail concerning(Predicate<Class<?>> types) {
        return new EventTail(storage, types, following);
    }

    /** Says that something was committed, perhaps elsewhere. */
    public void wake() {
        following.forEach(each -> each.wake(true));
    }

    /** Says that events of these types were committed. */
    public void wake(Collection<Class<?>> types) {
        following.forEach(each -> each.wake(types.stream().anyMatch(each.concerned)));
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        var follower = new Following(token, concerned);
        following.add(follower);
        return follower;
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

    /** One follower, on one thread. */
    private final class Following implements BlockingStream<TrackedEventMessage<?>> {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition told = lock.newCondition();
        private final Deque<TrackedEventMessage<?>> read = new ArrayDeque<>();
        private final Predicate<Class<?>> concerned;
        private @Nullable TrackingToken last;
        private boolean woken;
        private boolean owed;
        private long owedSince;

        Following(@Nullable TrackingToken last, Predicate<Class<?>> concerned) {
            this.last = last;
            this.concerned = concerned;
        }

        void wake(boolean atOnce) {
            lock.lock();
            try {
                if (atOnce) {
                    woken = true;
                    told.signalAll();
                } else if (!owed) {
                    owed = true;
                    owedSince = System.nanoTime();
                    told.signalAll();
                }
            } finally {
                lock.unlock();
            }
        }

        /** Only what was read already: the batch ends where the read did. */
        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(read.peek());
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(timeout);
            while (read.isEmpty()) {
                nothingTold();
                readOn();
                if (read.isEmpty() && !isTold(end)) {
                    return false;
                }
            }
            return true;
        }

        /** What is told from here on may not be in what is read next. */
        private void nothingTold() {
            lock.lock();
            try {
                woken = false;
                owed = false;
            } finally {
                lock.unlock();
            }
        }

        /** Waits until there is something to read, or the end. */
        private boolean isTold(long end) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (!woken) {
                    long now = System.nanoTime();
                    long until = owed ? Math.min(end, owedSince + TOGETHER.toNanos()) : end;
                    if (until <= now) {
                        return owed;
                    }
                    told.awaitNanos(until - now);
                }
                return true;
            } finally {
                lock.unlock();
            }
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
            following.remove(this);
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
