package org.labgoals.platform.proof;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.labgoals.platform.eventstore.StoreEnd;
import org.labgoals.shared.application.EventProof;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The store's proof in PostgreSQL. What is read is one moment's, however long it takes. */
final class StoredProof implements EventProof {

    /** Of all nodes one makes a checkpoint at a time. */
    private static final long LOCK = 0x6c61_6267_6f61_6c73L;

    private static final int ROWS_AT_ONCE = 2_000;

    private static final String EVENTS =
            """
            select global_index, event_id, aggregate_type, aggregate_id, sequence_number,
                   "timestamp", payload_type, payload_revision, payload, metadata, previous_hash, hash
            from domain_event where global_index > ? and global_index <= ? order by global_index
            """;

    private static final String CHECKPOINTS = "select * from checkpoint ";

    private final JdbcTemplate jdbc;
    private final StoreEnd end;
    private final InstantSource clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    StoredProof(DataSourceTransactionManager transactions, StoreEnd end, InstantSource clock) {
        this.end = end;
        this.clock = clock;
        this.jdbc = new JdbcTemplate(requireNonNull(transactions.getDataSource()));
        jdbc.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public Verdict verify() {
        return reading.execute(
                status -> {
                    try (Stream<ChainLink> events = events(0, Long.MAX_VALUE);
                            Stream<StoredCheckpoint> checkpoints =
                                    jdbc.queryForStream(
                                            CHECKPOINTS + "order by number",
                                            StoredProof::checkpoint)) {
                        return Verification.of(
                                events.iterator(), checkpoints.iterator(), this::heads);
                    }
                });
    }

    @Override
    public void makeCheckpoint() {
        make(clock.instant());
    }

    @Override
    public List<Checkpoint> checkpoints(long before, int most) {
        return jdbc
                .query(
                        CHECKPOINTS + "where number < ? order by number desc limit ?",
                        StoredProof::checkpoint,
                        before,
                        most)
                .stream()
                .map(StoredCheckpoint::told)
                .toList();
    }

    /**
     * Makes a checkpoint over everything that is settled by now, unless another node is about it or
     * nothing has come since the last.
     */
    Optional<Checkpoint> make(Instant at) {
        long upTo = end.settled();
        return writing.execute(status -> isAlone() ? make(upTo, at) : Optional.<Checkpoint>empty());
    }

    private boolean isAlone() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    private Optional<Checkpoint> make(long upTo, Instant at) {
        var last =
                jdbc
                        .query(
                                CHECKPOINTS + "order by number desc limit 1",
                                StoredProof::checkpoint)
                        .stream()
                        .findFirst()
                        .orElse(StoredCheckpoint.NONE);
        var tree = new MerkleTree();
        Map<String, Head> heads = new HashMap<>();
        long count = 0;
        long place = last.upTo();
        try (Stream<ChainLink> events = events(last.upTo(), upTo)) {
            for (Iterator<ChainLink> each = events.iterator(); each.hasNext(); count++) {
                var event = each.next();
                tree.add(event);
                heads.put(event.aggregateId(), event.head());
                place = event.place();
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        var made =
                StoredCheckpoint.after(
                        last, place, last.events() + count, at, tree.root(), heads.values());
        save(made, List.copyOf(heads.values()));
        return Optional.of(made.told());
    }

    private void save(StoredCheckpoint made, List<Head> heads) {
        jdbc.update(
                "insert into checkpoint (number, up_to, events, made_at, root, heads,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
                made.number(),
                made.upTo(),
                made.events(),
                made.at(),
                made.root(),
                made.headsHash(),
                made.previousHash(),
                made.hash());
        jdbc.batchUpdate(
                "insert into checkpoint_head (number, aggregate_id, sequence_number, hash)"
                        + " values (?, ?, ?, ?)",
                heads,
                1_000,
                (row, head) -> {
                    row.setLong(1, made.number());
                    row.setString(2, head.aggregateId());
                    row.setLong(3, head.sequence());
                    row.setBytes(4, head.hash());
                });
    }

    private Stream<ChainLink> events(long after, long upTo) {
        return jdbc.queryForStream(EVENTS, StoredProof::event, after, upTo);
    }

    private List<Head> heads(long checkpoint) {
        RowMapper<Head> head =
                (row, number) ->
                        new Head(
                                row.getString("aggregate_id"),
                                row.getLong("sequence_number"),
                                row.getBytes("hash"));
        return jdbc.query("select * from checkpoint_head where number = ?", head, checkpoint);
    }

    private static ChainLink event(ResultSet row, int number) throws SQLException {
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

    private static StoredCheckpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new StoredCheckpoint(
                row.getLong("number"),
                row.getLong("up_to"),
                row.getLong("events"),
                row.getString("made_at"),
                row.getBytes("root"),
                row.getBytes("heads"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }
}
