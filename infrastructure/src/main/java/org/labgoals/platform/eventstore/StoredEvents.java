package org.labgoals.platform.eventstore;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;

/** Reads a record's own events from the store. */
public final class StoredEvents implements RecordedEvents {

    private final EventStorageEngine storage;

    StoredEvents(EventStorageEngine storage) {
        this.storage = storage;
    }

    @Override
    public <E> List<RecordedEvent<E>> of(Class<E> type, String recordId) {
        return storage.readEvents(recordId)
                .asStream()
                .filter(event -> type.isAssignableFrom(event.getPayloadType()))
                .<RecordedEvent<E>>map(event -> recorded(type, event))
                .toList();
    }

    /** An event as the folds receive it. */
    public static <E> RecordedEvent<E> recorded(Class<E> type, EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException(message.getPayloadType() + " belongs to no record");
        }
        return new RecordedEvent<>(
                type.cast(event.getPayload()),
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                texts(event.getMetaData()));
    }

    private static Map<String, String> texts(MetaData metadata) {
        return metadata.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
