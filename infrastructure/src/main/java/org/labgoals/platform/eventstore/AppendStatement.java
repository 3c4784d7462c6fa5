package org.labgoals.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.labgoals.platform.sealing.EventKeys;
import org.labgoals.platform.sealing.Seal;
import org.labgoals.shared.application.Metadata;

/**
 * Appends events, each with its key and its hash, in one statement per event and one round trip for
 * all of them.
 *
 * <p>The predecessor's hash is read by the statement that appends, so that appends to different
 * records wait for nothing, and appends to the same record only for the unique (aggregate,
 * sequence). The transaction's id is taken before the row's global index is: {@link SettledPrefix}
 * relies on it.
 */
public final class AppendStatement {

    /** The statement itself, as a benchmark measures it. */
    public static final String SQL =
            """
            with given as materialized (
                select ?::text as event_id, ?::text as aggregate_type, ?::text as aggregate_id,
                       ?::bigint as sequence_number, ?::text as "timestamp", ?::text as payload_type,
                       ?::text as payload_revision, ?::text as payload, ?::text as metadata,
                       ?::text as person_id, ?::bytea as wrapped_key, pg_current_xact_id() as xact
            ), chained as materialized (
                select given.*,
                       case when sequence_number = 0 then ''::bytea
                            else (select hash from domain_event before
                                  where before.aggregate_id = given.aggregate_id
                                    and before.sequence_number = given.sequence_number - 1)
                       end as previous_hash
                from given
            ), keyed as (
                insert into event_key (event_id, person_id, wrapped_key)
                select event_id, person_id, wrapped_key from given where wrapped_key is not null
            )
            insert into domain_event
                (event_id, aggregate_type, aggregate_id, sequence_number, "timestamp", payload_type,
                 payload_revision, payload, metadata, previous_hash, hash)
            select event_id, aggregate_type, aggregate_id, sequence_number, "timestamp", payload_type,
                   payload_revision, payload, metadata, previous_hash,
                   event_hash(previous_hash, payload, payload_type, payload_revision, aggregate_type,
                              aggregate_id, sequence_number, event_id, "timestamp", metadata)
            from chained
            """;

    private final EventKeys keys;

    AppendStatement(EventKeys keys) {
        this.keys = keys;
    }

    PreparedStatement build(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(SQL);
        for (EventMessage<?> event : events) {
            add(statement, domainEvent(event), serializer);
            statement.addBatch();
        }
        return statement;
    }

    private void add(
            PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        String subject = (String) event.getMetaData().get(Metadata.SUBJECT);
        Seal seal = keys.seal(event.getIdentifier(), subject);
        SerializedObject<String> payload =
                seal.around(() -> event.serializePayload(serializer, String.class));
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        if (payload.getType().getRevision() == null) {
            throw new IllegalStateException(
                    event.getPayloadType().getName() + " has no @Revision and cannot be stored");
        }
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getType());
        statement.setString(3, event.getAggregateIdentifier());
        statement.setLong(4, event.getSequenceNumber());
        statement.setString(5, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, metadata.getData());
        statement.setString(10, seal.person());
        statement.setBytes(11, seal.wrappedKey());
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent && domainEvent.getType() != null) {
            return domainEvent;
        }
        throw new IllegalStateException(
                event.getPayloadType().getName() + " is no event of an aggregate");
    }
}
