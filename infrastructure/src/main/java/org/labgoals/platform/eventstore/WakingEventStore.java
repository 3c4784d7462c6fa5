package org.labgoals.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's embedded store, which wakes those who follow the {@link EventTail} after each commit. */
final class WakingEventStore extends EmbeddedEventStore {

    private final EventTail tail;

    private WakingEventStore(Builder builder, EventTail tail) {
        super(builder);
        this.tail = tail;
    }

    static WakingEventStore of(ChainedEventStorage storage, EventTail tail) {
        return new WakingEventStore(EmbeddedEventStore.builder().storageEngine(storage), tail);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tail.wake();
            return;
        }
        // the command is part of a larger transaction, as when a demo laboratory is written
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tail.wake();
                    }
                });
    }
}
