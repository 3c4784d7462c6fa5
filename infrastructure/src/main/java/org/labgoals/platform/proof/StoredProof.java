package org.labgoals.platform.proof;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.eventstore.StoreEnd;
import org.labgoals.shared.application.EventProof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The store's proof in PostgreSQL: read as {@link StoreReading} does, and added to. */
final class StoredProof implements EventProof {

    private static final Logger LOG = LoggerFactory.getLogger(StoredProof.class);

    /** Of all nodes one makes a checkpoint at a time. */
    private static final long LOCK = 0x6c61_6267_6f61_6c73L;

    private final JdbcTemplate jdbc;
    private final StoreEnd end;
    private final KeptOutside outside;
    private final InstantSource clock;
    private final StoreReading reading;
    private final TransactionTemplate writing;
    private final AtomicReference<String> said = new AtomicReference<>("");

    StoredProof(
            DataSourceTransactionManager transactions,
            StoreEnd end,
            KeptOutside outside,
            InstantSource clock) {
        this.end = end;
        this.outside = outside;
        this.clock = clock;
        this.jdbc = new JdbcTemplate(requireNonNull(transactions.getDataSource()));
        this.reading = new StoreReading(jdbc, transactions, outside);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public Verdict verify() {
        return reading.verify(null, outside.hashes());
    }

    @Override
    public Verdict verify(String subject) {
        return reading.verify(subject, outside.hashes());
    }

    @Override
    public SignedCheckpoint signed(@Nullable Long number) {
        return reading.signed(number);
    }

    @Override
    public String publicKey() {
        return reading.publicKey();
    }

    @Override
    public void makeCheckpoint() {
        make(clock.instant());
    }

    @Override
    public List<Checkpoint> checkpoints(long before, int most) {
        return reading.checkpoints(before, most);
    }

    /**
     * Makes a checkpoint over everything that is settled by now, unless another node is about it or
     * nothing has come since the last. The last one is then kept outside, signed.
     */
    Optional<Checkpoint> make(Instant at) {
        long upTo = end.settled();
        var made =
                writing.execute(
                        status -> isAlone() ? make(upTo, at) : Optional.<StoredCheckpoint>empty());
        made.ifPresent(this::keepOutside);
        return made.map(StoredCheckpoint::told);
    }

    private boolean isAlone() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    private Optional<StoredCheckpoint> make(long upTo, Instant at) {
        var last = reading.last().orElse(StoredCheckpoint.NONE);
        var tree = new MerkleTree();
        Map<String, Head> heads = new HashMap<>();
        long place = last.upTo();
        try (Stream<ChainLink> events = reading.events(last.upTo(), upTo)) {
            for (Iterator<ChainLink> each = events.iterator(); each.hasNext(); ) {
                var event = each.next();
                tree.add(event);
                heads.put(event.aggregateId(), event.head());
                place = event.place();
            }
        }
        if (tree.leaves() == 0) {
            return Optional.empty();
        }
        var made =
                StoredCheckpoint.after(
                        last,
                        place,
                        last.events() + tree.leaves(),
                        at,
                        tree.root(),
                        heads.values());
        save(made, List.copyOf(heads.values()));
        return Optional.of(made);
    }

    /** Where it cannot be signed or kept, that is said once, and the checkpoint stands anyway. */
    private void keepOutside(StoredCheckpoint made) {
        try {
            outside.keep(reading.sign(made));
            said.set("");
        } catch (CannotSign reason) {
            var sentence = String.valueOf(reason.getMessage());
            if (!sentence.equals(said.getAndSet(sentence))) {
                LOG.error("{}", sentence);
            }
        }
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
}
