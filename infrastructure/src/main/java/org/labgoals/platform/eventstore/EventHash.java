package org.labgoals.platform.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash that chains an event to its predecessor in the record's stream.
 *
 * <p>It is the SHA-256 of ten fields, one after the other, each framed as four bytes of length (a
 * signed 32-bit number, most significant byte first) followed by that many bytes:
 *
 * <ol>
 *   <li>the predecessor's hash: 32 bytes, none for the first event of a record
 *   <li>the payload, as stored, in UTF-8
 *   <li>the payload's type, in UTF-8
 *   <li>the payload's revision, in UTF-8
 *   <li>the aggregate's type, in UTF-8
 *   <li>the aggregate's id, in UTF-8
 *   <li>the sequence number: a signed 64-bit number, most significant byte first
 *   <li>the event's id, in UTF-8
 *   <li>the timestamp, as stored, in UTF-8
 *   <li>the metadata, as stored, in UTF-8
 * </ol>
 *
 * <p>The append statement computes it in the database (function {@code event_hash} of the first
 * migration); this class recomputes it, so that a verifier needs neither PostgreSQL nor Axon. The
 * global index is not part of it: the database hands that out, and checkpoints bind it.
 */
public final class EventHash {

    /** What stands for the predecessor's hash of a record's first event. */
    public static final byte[] NONE = {};

    private EventHash() {}

    /** The hash of an event from the columns of its row. */
    public static byte[] of(
            byte[] previousHash,
            String payload,
            String payloadType,
            String payloadRevision,
            String aggregateType,
            String aggregateId,
            long sequenceNumber,
            String eventId,
            String timestamp,
            String metadata) {
        var digest = sha256();
        frame(digest, previousHash);
        frame(digest, payload);
        frame(digest, payloadType);
        frame(digest, payloadRevision);
        frame(digest, aggregateType);
        frame(digest, aggregateId);
        frame(digest, ByteBuffer.allocate(Long.BYTES).putLong(sequenceNumber).array());
        frame(digest, eventId);
        frame(digest, timestamp);
        frame(digest, metadata);
        return digest.digest();
    }

    private static void frame(MessageDigest digest, String field) {
        frame(digest, field.getBytes(StandardCharsets.UTF_8));
    }

    private static void frame(MessageDigest digest, byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        digest.update(field);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
