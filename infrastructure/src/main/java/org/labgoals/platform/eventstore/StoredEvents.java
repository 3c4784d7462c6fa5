package org.labgoals.platform.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;

/** Reads a record's own events from the store: all, or those that count as of an earlier time. */
public final class StoredEvents implements RecordedEvents {

    private static final int AT_ONCE = 500;

    private final ChainedEventStorage storage;

    StoredEvents(ChainedEventStorage storage) {
        this.storage = storage;
    }

    @Override
    public <E> List<RecordedEvent<E>> of(Class<E> type, String recordId) {
        return that(
                storage.readEvents(recordId)
                        .asStream()
                        .filter(
                                event ->
                                        mayCount(event)
                                                && type.isAssignableFrom(event.getPayloadType()))
                        .<RecordedEvent<E>>map(event -> recorded(type, event))
                        .toList());
    }

    /** In one statement for each few hundred records. */
    @Override
    public <E> Map<String, List<RecordedEvent<E>>> of(Class<E> type, Collection<String> recordIds) {
        Map<String, List<RecordedEvent<E>>> found = new LinkedHashMap<>();
        var ids = recordIds.stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            storage.eventsOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))).stream()
                    .filter(
                            event ->
                                    mayCount(event)
                                            && type.isAssignableFrom(event.getPayloadType()))
                    .map(event -> recorded(type, event))
                    .forEach(
                            event ->
                                    found.computeIfAbsent(
                                                    event.recordId(), none -> new ArrayList<>())
                                            .add(event));
        }
        found.replaceAll((id, events) -> that(events));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** What was recorded too late for the time that is looked at is not even opened. */
    private static boolean mayCount(EventMessage<?> event) {
        return AsOf.current().map(then -> then.mayCount(event.getTimestamp())).orElse(true);
    }

    /** Those that count at the time that is looked at. */
    private static <E> List<RecordedEvent<E>> that(List<RecordedEvent<E>> events) {
        return AsOf.current().map(then -> then.of(events)).orElse(events);
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
