package org.labgoals.platform.proof;

import org.labgoals.platform.eventstore.EventHash;

/** An event as a link of its record’s chain: its row as stored, sealed texts and all. */
record ChainLink(
        long place,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String timestamp,
        String payloadType,
        String payloadRevision,
        String payload,
        String metadata,
        byte[] previousHash,
        byte[] hash) {

    /** The hash its fields make. */
    byte[] computed() {
        return EventHash.of(
                previousHash,
                payload,
                payloadType,
                payloadRevision,
                aggregateType,
                aggregateId,
                sequence,
                eventId,
                timestamp,
                metadata);
    }

    Head head() {
        return new Head(aggregateId, sequence, hash);
    }
}
