package org.labgoals.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.sealing.EventKeys;
import org.labgoals.shared.domain.DestroysKey;
import org.labgoals.shared.domain.DestroysPersonKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's JDBC engine on our schema: appends hash-chained, sealed events, and keeps a gap in a
 * reader's token for exactly as long as a transaction may still fill it.
 *
 * <p>There are no snapshots: asking for one costs each load a round trip, and no benchmark asks for
 * them.
 */
final class ChainedEventStorage extends JdbcEventStorageEngine {

    private static final int BATCH = 1_000;
    private static final int MAX_GAP_OFFSET = 1_000_000;

    /** What was settled before the read whose rows are being taken up. */
    private static final ScopedValue<Long> SETTLED = ScopedValue.newInstance();

    private final EventKeys keys;
    private final DestroyedKeys destroyed;
    private final SettledPrefix settled;
    private final EventUpcaster upcasters;
    private final JdbcTemplate read;

    private ChainedEventStorage(
            Builder builder,
            EventKeys keys,
            DestroyedKeys destroyed,
            SettledPrefix settled,
            EventUpcaster upcasters,
            JdbcTemplate read) {
        super(builder);
        this.keys = keys;
        this.destroyed = destroyed;
        this.settled = settled;
        this.upcasters = upcasters;
        this.read = read;
    }

    static ChainedEventStorage of(
            DataSource dataSource,
            Serializer serializer,
            EventKeys keys,
            DestroyedKeys destroyed,
            EventUpcaster upcasters) {
        var append = new AppendStatement(keys);
        Builder builder = builder();
        builder.snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(new SequenceTaken())
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        builder.connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                // reads need no transaction of their own, appends join the command's
                .transactionManager(NoTransactionManager.instance())
                .dataType(String.class)
                .schema(table())
                .extendedGapCheckEnabled(false)
                .gapCleaningThreshold(Integer.MAX_VALUE)
                .appendEvents(
                        (connection, table, type, events, writer, timestamp) ->
                                append.build(connection, events, writer))
                .readEventDataForAggregate(
                        (connection, table, id, first, most) ->
                                ReadStatements.ofAggregate(connection, id, first, most))
                .readEventDataWithoutGaps(
                        (connection, table, index, most) ->
                                ReadStatements.after(connection, index, most))
                .readEventDataWithGaps(
                        (connection, table, index, most, gaps) ->
                                ReadStatements.inGapsAndAfter(connection, index, most, gaps));
        return new ChainedEventStorage(
                builder,
                keys,
                destroyed,
                new SettledPrefix(new JdbcTemplate(dataSource)),
                upcasters,
                new JdbcTemplate(dataSource));
    }

    private static EventSchema table() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .globalIndexColumn("global_index")
                .eventIdentifierColumn("event_id")
                .typeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .timestampColumn("timestamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new EventStoreException("Events are appended only within a transaction");
        }
        super.appendEvents(events, serializer);
        for (EventMessage<?> event : events) {
            if (event.getPayload() instanceof DestroysKey redaction) {
                destroyed.key(redaction.keyOf());
            }
            if (event.getPayload() instanceof DestroysPersonKey erasure) {
                destroyed.person(erasure.person().value());
            }
        }
    }

    /** The first event of a record is as contended as any: the loser tries again and finds it. */
    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
        if (new SequenceTaken().isDuplicateKeyViolation(exception)) {
            throw new ConcurrencyException("Somebody changed the record first", exception);
        }
        super.handlePersistenceException(exception, failedEvent);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    /** All events of these records, one record after the other, in one statement. */
    List<? extends DomainEventMessage<?>> eventsOf(List<String> records) {
        List<DomainEventData<?>> found =
                read.query(
                        ReadStatements.OF_AGGREGATES,
                        statement ->
                                statement.setArray(
                                        1,
                                        statement
                                                .getConnection()
                                                .createArrayOf("text", records.toArray())),
                        (row, number) -> entry(row));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        found.stream(), getEventSerializer(), upcasters)
                .asStream()
                .toList();
    }

    /** The next events after the token, as many as one query gives. */
    List<TrackedEventMessage<?>> batchAfter(@Nullable TrackingToken last) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        fetchTrackedEvents(last, BATCH).stream(), getEventSerializer(), upcasters)
                .toList();
    }

    /**
     * The first events between two indexes that are both settled, or wholly known to the caller.
     */
    List<TrackedEventMessage<?>> between(long after, long upTo, int most) {
        List<TrackedEventData<?>> found =
                read.query(
                        connection -> ReadStatements.between(connection, after, upTo, most),
                        (row, number) ->
                                new TrackedDomainEventData<>(
                                        new GlobalSequenceTrackingToken(
                                                row.getLong("global_index")),
                                        entry(row)));
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        found.stream(), getEventSerializer(), upcasters)
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        if (settled.isUnknown()
                || (lastToken instanceof GapAwareTrackingToken token && token.hasGaps())) {
            settled.look();
        }
        return ScopedValue.where(SETTLED, settled.index())
                .call(() -> super.fetchTrackedEvents(lastToken, batchSize));
    }

    /** From the very beginning: the lowest index that is visible need not be the first. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(
            ResultSet row, @Nullable GapAwareTrackingToken previous) throws SQLException {
        long index = row.getLong("global_index");
        return new TrackedDomainEventData<>(after(previous, index), entry(row));
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return entry(row);
    }

    private GenericDomainEventEntry<String> entry(ResultSet row) throws SQLException {
        String eventId = row.getString("event_id");
        byte[] wrapped = row.getBytes("wrapped_key");
        if (wrapped == null) {
            keys.forget(eventId);
        } else {
            keys.note(eventId, row.getString("person_id"), wrapped);
        }
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                eventId,
                row.getString("timestamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    /** Rows come in the order of their index, so that a settled gap below this one stays empty. */
    private GapAwareTrackingToken after(@Nullable GapAwareTrackingToken previous, long index) {
        long firstOpen = SETTLED.get() + 1;
        GapAwareTrackingToken token =
                previous == null
                        ? GapAwareTrackingToken.newInstance(
                                index,
                                LongStream.range(Math.min(firstOpen, index), index)
                                        .boxed()
                                        .collect(Collectors.toCollection(TreeSet::new)))
                        : previous.advanceTo(index, MAX_GAP_OFFSET);
        return token.withGapsTruncatedAt(Math.min(firstOpen, index));
    }
}
