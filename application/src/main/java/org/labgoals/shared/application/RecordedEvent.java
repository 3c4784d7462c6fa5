package org.labgoals.shared.application;

import java.time.Instant;
import java.util.Map;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

/**
 * An event as it was recorded: what every fold receives.
 *
 * @param payload what happened
 * @param eventId the event's own id, which corrections name
 * @param recordId the aggregate's id
 * @param sequence place in the record's own stream, from 0; the record's version after it
 * @param recordedAt when it was recorded
 * @param metadata see {@link Metadata}
 */
public record RecordedEvent<E>(
        E payload,
        String eventId,
        String recordId,
        long sequence,
        Instant recordedAt,
        Map<String, String> metadata) {

    /** Keeps a copy of the metadata. */
    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    /** One entry of the metadata, or an empty text. */
    public String metadata(String key) {
        return metadata.getOrDefault(key, "");
    }

    /** What the store says about it beside its facts. */
    public Recorded recorded() {
        return new Recorded(eventId, new PersonId(metadata(Metadata.ACTOR)), recordedAt);
    }
}
