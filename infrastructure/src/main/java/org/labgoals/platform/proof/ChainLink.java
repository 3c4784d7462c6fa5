package org.labgoals.platform.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.labgoals.platform.eventstore.EventHash;
import org.labgoals.shared.application.ProvedEvents;

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

    /** Reads rows for {@link #of}, up to the condition. */
    static final String ROWS =
            """
            select global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                   "timestamp", payload_type, payload_revision, payload, metadata, previous_hash, hash
            from domain_event where
            """;

    static ChainLink of(ResultSet row, int number) throws SQLException {
        return new ChainLink(
                row.getLong("global_index"),
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("timestamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("metadata"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }

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

    /** As it is given to others. */
    ProvedEvents.Row told() {
        var hex = HexFormat.of();
        return new ProvedEvents.Row(
                place,
                eventId,
                aggregateType,
                aggregateId,
                sequence,
                timestamp,
                payloadType,
                payloadRevision,
                payload,
                metadata,
                previousHash == null ? "" : hex.formatHex(previousHash),
                hex.formatHex(hash));
    }
}
