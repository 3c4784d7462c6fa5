package org.labgoals.bench;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.labgoals.platform.eventstore.AppendStatement;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.application.EventProof;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the audit costs: chained appends, verifying, looking back and searching. */
@Component
class AuditBench {

    private static final int WRITERS = 16;
    private static final int EACH = 60;
    private static final int RECORDS = 2_000;
    private static final int OF_A_RECORD = 50;

    /** As long as a check-in with a sealed note. */
    private static final String PAYLOAD =
            "{\"goal\":\"%s\",\"note\":{\"iv\":\"%s\",\"sealed\":\"%s\"},\"on\":\"2026-11-23\"}"
                    .formatted("g".repeat(36), "i".repeat(16), "s".repeat(120));

    private static final String METADATA =
            "{\"actor\":\"%1$s\",\"role\":\"technologist\",\"channel\":\"api\",\"subject\":\"%1$s\"}"
                    .formatted("p".repeat(36));

    /** The product's own statement, without predecessor and hash, into tables of the same make. */
    private static final String UNCHAINED =
            """
            with given as materialized (
                select ?::text as event_id, ?::text as aggregate_type, ?::text as aggregate_id,
                       ?::bigint as sequence_number, ?::text as "timestamp", ?::text as payload_type,
                       ?::text as payload_revision, ?::text as payload, ?::text as metadata,
                       ?::text as person_id, ?::bytea as wrapped_key, pg_current_xact_id() as xact
            ), keyed as (
                insert into unchained_key (event_id, person_id, wrapped_key)
                select event_id, person_id, wrapped_key from given where wrapped_key is not null
            )
            insert into unchained_event
                (event_id, aggregate_type, aggregate_id, sequence_number, "timestamp", payload_type,
                 payload_revision, payload, metadata, previous_hash, hash)
            select event_id, aggregate_type, aggregate_id, sequence_number, "timestamp", payload_type,
                   payload_revision, payload, metadata, ''::bytea, ''::bytea
            from given
            """;

    private static final String ROUND_OF_ALL =
            """
            insert into domain_event
                (event_id, aggregate_type, aggregate_id, sequence_number, "timestamp", payload_type,
                 payload_revision, payload, metadata, previous_hash, hash)
            select record || '-' || n, 'Record', record, n, at, 'record.Changed', '1', payload, meta,
                   before,
                   event_hash(before, payload, 'record.Changed', '1', 'Record', record, n,
                              record || '-' || n, at, meta)
            from (select 'filled-' || number as record, ?::bigint as n, '2026-11-23T00:00:00Z' as at,
                         ?::text as payload, ?::text as meta,
                         coalesce((select hash from domain_event where aggregate_id =
                                   'filled-' || number and sequence_number = ? - 1), ''::bytea)
                             as before
                  from generate_series(1, ?) number) as given
            """;

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final EventProof proof;
    private final Projections projections;
    private final AsOfBench asOf;
    private final SearchBench search;

    AuditBench(
            DataSource database,
            EventProof proof,
            Projections projections,
            AsOfBench asOf,
            SearchBench search) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.proof = proof;
        this.projections = projections;
        this.asOf = asOf;
        this.search = search;
    }

    void run() throws Exception {
        var results = new Results("audit");
        asOf.run(results);
        projections.stop();
        appends(results);
        verification(results);
        search.run(results);
        results.keep();
    }

    private void appends(Results results) throws Exception {
        jdbc.execute("create table unchained_event (like domain_event including all)");
        jdbc.execute("create table unchained_key (like event_key including all)");
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            results.add(
                    Turns.of(
                                    3,
                                    11,
                                    () -> all(pool, AppendStatement.SQL),
                                    () -> all(pool, UNCHAINED))
                            .perSecond(
                                    "appends with the chain, " + WRITERS + " writers",
                                    "the same without predecessor and hash",
                                    WRITERS * EACH,
                                    "0.9"));
        }
        jdbc.execute("drop table unchained_event, unchained_key");
    }

    /** Each writer on a record of its own, one transaction for each event. */
    private Void all(ExecutorService pool, String sql) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            work.add(() -> appended(sql));
        }
        for (Future<Void> done : pool.invokeAll(work)) {
            done.get();
        }
        return null;
    }

    private Void appended(String sql) throws SQLException {
        var record = UUID.randomUUID().toString();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(sql)) {
                for (int n = 0; n < EACH; n++) {
                    bind(statement, record, n);
                    statement.executeUpdate();
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        }
        return null;
    }

    private static void bind(PreparedStatement statement, String record, int n)
            throws SQLException {
        statement.setString(1, UUID.randomUUID().toString());
        statement.setString(2, "Record");
        statement.setString(3, record);
        statement.setLong(4, n);
        statement.setString(5, "2026-11-23T00:00:00Z");
        statement.setString(6, "record.Changed");
        statement.setString(7, "1");
        statement.setString(8, PAYLOAD);
        statement.setString(9, METADATA);
        statement.setString(10, "bench-person");
        statement.setBytes(11, new byte[60]);
    }

    private void verification(Results results) throws Exception {
        for (long n = 0; n < OF_A_RECORD; n++) {
            jdbc.update(ROUND_OF_ALL, n, PAYLOAD, METADATA, n, RECORDS);
            if (n % 10 == 9) {
                proof.makeCheckpoint();
            }
        }
        jdbc.execute("vacuum analyze domain_event");
        if (!proof.verify().holds()) {
            throw new IllegalStateException("What the benchmark wrote does not verify");
        }
        int events =
                requireNonNull(
                        jdbc.queryForObject("select count(*) from domain_event", Integer.class));
        results.add(
                Turns.of(1, 7, proof::verify, this::readAndHashed)
                        .perSecond(
                                "events verified, of " + events,
                                "the same bytes read and hashed, nothing else",
                                events,
                                "0.5"));
    }

    private Integer readAndHashed() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement =
                    connection.prepareStatement(
                            "select global_index, event_id, aggregate_type, aggregate_id,"
                                    + " sequence_number, \"timestamp\", payload_type,"
                                    + " payload_revision, payload, metadata, previous_hash, hash"
                                    + " from domain_event order by global_index")) {
                statement.setFetchSize(2_000);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        for (int column = 1; column <= 12; column++) {
                            digest.update(row.getBytes(column));
                        }
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return digest.digest().length;
    }
}
