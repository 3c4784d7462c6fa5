package org.labgoals.platform.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.proof.Verification.Everything;
import org.labgoals.shared.application.EventProof.CannotSign;
import org.labgoals.shared.application.EventProof.Checkpoint;
import org.labgoals.shared.application.EventProof.SignedCheckpoint;
import org.labgoals.shared.application.EventProof.Verdict;
import org.labgoals.shared.application.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what proves the store, without the product too. What is read is one moment's, however long
 * it takes.
 */
public final class StoreReading {

    private static final int ROWS_AT_ONCE = 2_000;

    private static final String RECORDS_OF =
            """
            select aggregate_id from domain_event where metadata::json ->> 'subject' = ?
            union select aggregate_id from domain_event where aggregate_id = ?
            union select aggregate_id from checkpoint_head where aggregate_id = ?
            """;

    private static final String CHECKPOINTS = "select * from checkpoint ";

    private final JdbcTemplate jdbc;
    private final KeptOutside outside;
    private final TransactionTemplate reading;

    StoreReading(JdbcTemplate jdbc, PlatformTransactionManager transactions, KeptOutside outside) {
        this.jdbc = jdbc;
        this.outside = outside;
        jdbc.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The store in a database, and what is kept outside it. */
    public static StoreReading of(DataSource database, KeptOutside outside) {
        return new StoreReading(
                new JdbcTemplate(database), new DataSourceTransactionManager(database), outside);
    }

    /**
     * Reads every event of the subject once.
     *
     * @param subject a record or a person, null for the whole store
     * @param kept hashes of checkpoints as kept outside the database, by number
     * @throws NotFound where nothing was ever recorded of the subject
     */
    public Verdict verify(@Nullable String subject, Map<Long, String> kept) {
        return reading.execute(
                status -> {
                    var records = subject == null ? null : recordsOf(subject);
                    try (Stream<ChainLink> events = records == null ? events() : events(records);
                            Stream<StoredCheckpoint> checkpoints =
                                    jdbc.queryForStream(
                                            CHECKPOINTS + "order by number",
                                            StoredCheckpoint::of)) {
                        return Verification.of(
                                events.iterator(),
                                checkpoints.iterator(),
                                records == null ? (Everything) this::heads : new Part(records),
                                kept);
                    }
                });
    }

    /** Checkpoints with a lower number, latest first, so many at most. */
    public List<Checkpoint> checkpoints(long before, int most) {
        return jdbc
                .query(
                        CHECKPOINTS + "where number < ? order by number desc limit ?",
                        StoredCheckpoint::of,
                        before,
                        most)
                .stream()
                .map(StoredCheckpoint::told)
                .toList();
    }

    /**
     * A checkpoint, signed.
     *
     * @param number which, or null for the last
     * @throws NotFound where there is none
     * @throws CannotSign where the key is missing, or it signed another past
     */
    public SignedCheckpoint signed(@Nullable Long number) {
        var wanted = number == null ? last() : numbered(number);
        if (wanted.isEmpty()) {
            throw new NotFound(
                    number == null
                            ? "There is no checkpoint yet."
                            : "There is no checkpoint " + number + ".");
        }
        return new SignedCheckpoint(wanted.get().number(), sign(wanted.get()).text());
    }

    /** The public half of the key, as PEM. */
    public String publicKey() {
        return outside.key().publicPem();
    }

    CheckpointFile sign(StoredCheckpoint checkpoint) {
        var kept = outside.last();
        if (kept.isPresent() && !holds(kept.get())) {
            throw new CannotSign(
                    "Checkpoint "
                            + kept.get().number()
                            + ", kept in "
                            + outside.checkpointFile()
                            + ", is not in the database: what was recorded was rewritten or taken"
                            + " away. Nothing is signed.");
        }
        return CheckpointFile.of(checkpoint, outside.key());
    }

    private boolean holds(CheckpointFile kept) {
        return numbered(kept.number())
                .filter(same -> same.told().hash().equals(kept.hash()))
                .isPresent();
    }

    Optional<StoredCheckpoint> last() {
        return jdbc
                .query(CHECKPOINTS + "order by number desc limit 1", StoredCheckpoint::of)
                .stream()
                .findFirst();
    }

    private Optional<StoredCheckpoint> numbered(long number) {
        return jdbc.query(CHECKPOINTS + "where number = ?", StoredCheckpoint::of, number).stream()
                .findFirst();
    }

    /** All events, wherever somebody has put them; to be closed, within a transaction. */
    private Stream<ChainLink> events() {
        return jdbc.queryForStream(ChainLink.ROWS + "true order by global_index", ChainLink::of);
    }

    /** The events after one place and up to another; to be closed, within a transaction. */
    Stream<ChainLink> events(long after, long upTo) {
        return jdbc.queryForStream(
                ChainLink.ROWS + "global_index > ? and global_index <= ? order by global_index",
                ChainLink::of,
                after,
                upTo);
    }

    private Stream<ChainLink> events(Set<String> records) {
        return jdbc.queryForStream(
                ChainLink.ROWS + "aggregate_id = any (?) order by global_index",
                ChainLink::of,
                array(records));
    }

    private Set<String> recordsOf(String subject) {
        var records =
                Set.copyOf(jdbc.queryForList(RECORDS_OF, String.class, subject, subject, subject));
        if (records.isEmpty()) {
            throw new NotFound("There is no record of “" + subject + "”.");
        }
        return records;
    }

    private static Object array(Set<String> records) {
        return records.toArray(String[]::new);
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

    /** Some records alone; the events between theirs are read by place and hash. */
    private final class Part implements Verification.Scope {

        private final Set<String> records;
        private final Set<Long> naming;

        Part(Set<String> records) {
            this.records = records;
            this.naming =
                    Set.copyOf(
                            jdbc.queryForList(
                                    "select distinct number from checkpoint_head"
                                            + " where aggregate_id = any (?)",
                                    Long.class,
                                    array(records)));
        }

        @Override
        public List<Head> heads(long checkpoint) {
            return StoreReading.this.heads(checkpoint);
        }

        @Override
        public boolean covers(String aggregateId) {
            return records.contains(aggregateId);
        }

        @Override
        public boolean isNamedBy(long checkpoint) {
            return naming.contains(checkpoint);
        }

        @Override
        public MerkleTree tree(MerkleTree followed, long after, long upTo) {
            var tree = new MerkleTree();
            jdbc.query(
                    "select global_index, hash from domain_event where global_index > ?"
                            + " and global_index <= ? order by global_index",
                    row -> {
                        tree.add(row.getLong(1), row.getBytes(2));
                    },
                    after,
                    upTo);
            return tree;
        }
    }
}
