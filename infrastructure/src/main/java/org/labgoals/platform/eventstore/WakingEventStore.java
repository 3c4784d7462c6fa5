package org.labgoals.platform.eventstore;

import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.labgoals.platform.nodes.TellsOtherNodes;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's embedded store, which after each commit wakes those who follow the {@link EventTail}, here
 * and on the other nodes.
 */
final class WakingEventStore extends EmbeddedEventStore {

    private final EventTail tail;
    private final TellsOtherNodes others;
    private final Timer appends;

    private WakingEventStore(
            Builder builder, EventTail tail, TellsOtherNodes others, Timer appends) {
        super(builder);
        this.tail = tail;
        this.others = others;
        this.appends = appends;
    }

    static WakingEventStore of(
            ChainedEventStorage storage, EventTail tail, TellsOtherNodes others, Timer appends) {
        return new WakingEventStore(
                EmbeddedEventStore.builder().storageEngine(storage), tail, others, appends);
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        appends.record(() -> super.prepareCommit(events));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake(events);
            return;
        }
        // the command is part of a larger transaction, as when a demo laboratory is written
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake(events);
                    }
                });
    }

    private void wake(List<? extends EventMessage<?>> events) {
        tail.wake(
                events.stream()
                        .<Class<?>>map(EventMessage::getPayloadType)
                        .collect(Collectors.toSet()));
        others.appended();
    }
}
