package org.labgoals.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.example.parcel.ParcelEvent.ParcelMoved;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.Until;
import org.example.parcel.WithParcels;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

@WithParcels
class CommitOrderTest {

    private static final Instant TWO_YEARS_AGO = Instant.now().minus(Duration.ofDays(730));

    @Autowired ApplicationContext context;
    @Autowired EventStorageEngine storage;

    @Autowired
    @Qualifier("jdbcTransactionManager")
    PlatformTransactionManager transactions;

    @Test
    void aProjectionSkipsNoEventOfATransactionThatCommitsLate() {
        var parcels = new Parcels(context);
        ParcelId late = ParcelId.fresh();
        ParcelId early = ParcelId.fresh();
        try (var slow = new Open()) {
            slow.append(late, Instant.now());
            parcels.moved(early, 1);
            Until.holds("the later event is in its row", () -> parcels.rowVersion(early) == 0);
            assertThat(parcels.rowVersion(late)).isEqualTo(-1);
            slow.commit();
        }
        // nothing wakes the processor for an append past the event store's back
        parcels.moved(early, 1);
        Until.holds("the late event is in its row", () -> parcels.rowVersion(late) == 0);
    }

    /** A demo laboratory is recorded under days long ago: age must not close a gap. */
    @Test
    void anEventRecordedUnderADayLongAgoIsNotSkippedEither() {
        TrackingToken start = head();
        ParcelId first = ParcelId.fresh();
        ParcelId second = ParcelId.fresh();
        List<String> seen = new ArrayList<>();
        try (var slow = new Open()) {
            slow.append(first, TWO_YEARS_AGO);
            try (var fast = new Open()) {
                fast.append(second, TWO_YEARS_AGO);
                fast.commit();
            }
            start = read(start, seen);
            assertThat(seen).containsExactly(second.value());
            assertThat(((GapAwareTrackingToken) start).getGaps()).hasSize(1);
            slow.commit();
        }
        TrackingToken end = read(start, seen);

        assertThat(seen).containsExactly(second.value(), first.value());
        assertThat(((GapAwareTrackingToken) end).getGaps()).isEmpty();
    }

    @Test
    void aGapThatARollbackLeftIsForgottenWithoutWaiting() {
        TrackingToken token = head();
        List<String> seen = new ArrayList<>();
        try (var slow = new Open()) {
            slow.append(ParcelId.fresh(), Instant.now());
            append(ParcelId.fresh());
            token = read(token, seen);
            assertThat(((GapAwareTrackingToken) token).getGaps()).hasSize(1);
        }
        var at = new AtomicReference<>(token);
        // a transaction of another test may be older, and has to end first
        Until.holds(
                "the gap is forgotten",
                () -> {
                    append(ParcelId.fresh());
                    at.set(read(at.get(), seen));
                    return ((GapAwareTrackingToken) at.get()).getGaps().isEmpty();
                });
    }

    @Test
    void underManyWritersThatAlsoRollBackEveryCommittedEventIsReadOnce() {
        TrackingToken token = head();
        List<String> seen = new ArrayList<>();
        List<String> committed = Collections.synchronizedList(new ArrayList<>());
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int number = writer;
            writers.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        for (int i = 0; i < 100; i++) {
                                            ParcelId parcel = ParcelId.fresh();
                                            try (var open = new Open()) {
                                                open.append(parcel, TWO_YEARS_AGO);
                                                if ((i + number) % 7 != 0) {
                                                    open.commit();
                                                    committed.add(parcel.value());
                                                }
                                            }
                                        }
                                    }));
        }
        while (writers.stream().anyMatch(Thread::isAlive)) {
            token = read(token, seen);
        }
        token = read(token, seen);
        append(ParcelId.fresh());
        read(token, seen);

        assertThat(seen).doesNotHaveDuplicates().containsAll(committed);
    }

    private void append(ParcelId parcel) {
        try (var open = new Open()) {
            open.append(parcel, Instant.now());
            open.commit();
        }
    }

    private TrackingToken head() {
        append(ParcelId.fresh());
        return storage.createHeadToken();
    }

    private TrackingToken read(@Nullable TrackingToken from, List<String> seen) {
        TrackingToken last = from;
        for (TrackedEventMessage<?> event : storage.readEvents(from, false).toList()) {
            seen.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
            last = event.trackingToken();
        }
        return last;
    }

    /** A transaction on a thread of its own; without a commit it is rolled back. */
    private final class Open implements AutoCloseable {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private @Nullable TransactionStatus transaction;

        void append(ParcelId parcel, Instant recorded) {
            run(
                    () -> {
                        if (transaction == null) {
                            transaction = transactions.getTransaction(null);
                        }
                        var event = new ParcelMoved(parcel, 1, 1);
                        storage.appendEvents(
                                new GenericDomainEventMessage<>(
                                        "Parcel",
                                        parcel.value(),
                                        0,
                                        event,
                                        MetaData.emptyInstance(),
                                        UUID.randomUUID().toString(),
                                        recorded));
                    });
        }

        void commit() {
            run(() -> transactions.commit(Objects.requireNonNull(transaction)));
        }

        @Override
        public void close() {
            run(
                    () -> {
                        if (transaction != null && !transaction.isCompleted()) {
                            transactions.rollback(transaction);
                        }
                    });
            thread.close();
        }

        private void run(Runnable work) {
            try {
                thread.submit(work).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
