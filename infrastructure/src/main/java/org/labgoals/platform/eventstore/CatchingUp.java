package org.labgoals.platform.eventstore;

import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.CachingEventSourcingRepository;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Loads records from memory and lets each first take in what other nodes appended to it since.
 *
 * <p>Without that, what is decided on old state is found out only where something is appended: a
 * refusal, or the answer that all is so already, would stand although it is wrong.
 */
final class CatchingUp<T> extends CachingEventSourcingRepository<T> {

    private final EventStore store;
    private final Cache cache;

    private CatchingUp(EventSourcingRepository.Builder<T> builder, EventStore store, Cache cache) {
        super(builder);
        this.store = store;
        this.cache = cache;
    }

    static <T> Repository<T> of(Class<T> type, Cache cache, Configuration axon) {
        return new CatchingUp<>(
                EventSourcingRepository.builder(type)
                        .eventStore(axon.eventStore())
                        .repositoryProvider(axon::repository)
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(type))
                        .cache(cache),
                axon.eventStore(),
                cache);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        boolean held = cache.containsKey(id);
        EventSourcedAggregate<T> record = super.doLoadWithLock(id, expectedVersion);
        if (held) {
            DomainEventStream since = store.readEvents(id, record.version() + 1);
            if (since.hasNext()) {
                record.initializeState(since);
            }
        }
        return record;
    }
}
