package org.labgoals.platform.proof;

import java.util.random.RandomGenerator;

/** One field of an event's row, changed by somebody who can write to the database. */
enum Tampering {
    PLACE,
    EVENT_ID,
    AGGREGATE_TYPE,
    AGGREGATE_ID,
    SEQUENCE,
    TIMESTAMP,
    PAYLOAD_TYPE,
    PAYLOAD_REVISION,
    PAYLOAD,
    METADATA,
    PREVIOUS_HASH,
    HASH;

    ChainLink with(ChainLink event, RandomGenerator chance) {
        return new ChainLink(
                this == PLACE ? event.place() + 1_000_000 : event.place(),
                text(EVENT_ID, event.eventId(), chance),
                text(AGGREGATE_TYPE, event.aggregateType(), chance),
                text(AGGREGATE_ID, event.aggregateId(), chance),
                this == SEQUENCE ? event.sequence() + 1 : event.sequence(),
                text(TIMESTAMP, event.timestamp(), chance),
                text(PAYLOAD_TYPE, event.payloadType(), chance),
                text(PAYLOAD_REVISION, event.payloadRevision(), chance),
                text(PAYLOAD, event.payload(), chance),
                text(METADATA, event.metadata(), chance),
                bytes(PREVIOUS_HASH, event.previousHash(), chance),
                bytes(HASH, event.hash(), chance));
    }

    private String text(Tampering field, String text, RandomGenerator chance) {
        if (this != field) {
            return text;
        }
        int at = chance.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }

    private byte[] bytes(Tampering field, byte[] bytes, RandomGenerator chance) {
        if (this != field) {
            return bytes;
        }
        if (bytes.length == 0) {
            return new byte[] {1};
        }
        var other = bytes.clone();
        other[chance.nextInt(other.length)] ^= (byte) (1 << chance.nextInt(8));
        return other;
    }
}
