package org.labgoals.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.example.parcel.ParcelId;
import org.example.parcel.Parcels;
import org.example.parcel.Until;
import org.example.parcel.WithParcels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labgoals.shared.application.EventProof.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody does to the rows themselves, on real PostgreSQL: that the reading of the store
 * leaves nothing out. Thousands of mutations in memory are in {@link VerificationTest}.
 */
@WithParcels
class MutationsOnPostgresTest {

    private static final String COPIED =
            "insert into domain_event select %s, 'forged-event',"
                    + " aggregate_type, 'forged-record', 0, \"timestamp\", payload_type,"
                    + " payload_revision, payload, metadata, ''::bytea, event_hash(''::bytea,"
                    + " payload, payload_type, payload_revision, aggregate_type, 'forged-record',"
                    + " 0, 'forged-event', \"timestamp\", metadata) from domain_event where"
                    + " event_id = ?";

    private final Random chance = new Random(20261123);

    @Autowired ApplicationContext context;
    @Autowired StoredProof proof;
    @Autowired JdbcTemplate jdbc;
    @Autowired DataSourceTransactionManager transactions;

    private final List<String> sample = new ArrayList<>();
    private long free;

    @BeforeEach
    void parcels() {
        var parcels = new Parcels(context);
        List<ParcelId> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sent.add(parcels.sent("p-1", "for Ann"));
            parcels.moved(sent.get(i), 1 + i);
        }
        // a place that nobody took, as a rolled-back transaction leaves
        free =
                jdbc.queryForObject(
                        "select nextval(pg_get_serial_sequence('domain_event', 'global_index'))",
                        Long.class);
        for (int i = 0; i < 3; i++) {
            parcels.moved(sent.get(i), 5 + i);
        }
        Until.holds(
                "everything is settled",
                () -> {
                    proof.make(Instant.parse("2026-11-23T15:00:00Z"));
                    return proof.verify().chained() + proof.verify().tail() == 0;
                });
        sent.forEach(
                parcel ->
                        parcels.events(parcel)
                                .forEach(event -> sample.add((String) event.get("event_id"))));
    }

    @Test
    void aChangeInAnyColumnOfAnyEventIsFound() {
        var columns = columns();
        assertThat(columns).hasSize(12).containsKeys("payload", "metadata", "hash");

        tampering(
                () -> {
                    for (String event : sample) {
                        columns.forEach(
                                (column, type) ->
                                        found(
                                                column + " of " + event,
                                                "update domain_event set \"%s\" = %s where event_id = ?"
                                                        .formatted(column, other(column, type)),
                                                event));
                    }
                });
    }

    @Test
    void aForgedEventIsFoundWhereverItIsPutIn() {
        tampering(
                () -> {
                    for (long place : new long[] {free, 0, -7, Long.MIN_VALUE}) {
                        found("at " + place, COPIED.formatted(place), sample.getFirst());
                    }
                });
    }

    @Test
    void twoEventsThatChangedPlacesAreFound() {
        tampering(
                () -> {
                    for (int time = 0; time < 20; time++) {
                        String one = sample.get(chance.nextInt(sample.size()));
                        String another = sample.get(chance.nextInt(sample.size()));
                        if (!one.equals(another)) {
                            found(
                                    one + " and " + another,
                                    "with there as (select event_id, global_index from domain_event"
                                            + " where event_id in (?, ?)) update domain_event set"
                                            + " global_index = (select global_index from there"
                                            + " where there.event_id <> domain_event.event_id)"
                                            + " where event_id in (select event_id from there)",
                                    one,
                                    another);
                        }
                    }
                });
    }

    @Test
    void aRemovedEventIsFoundAlsoTheLastOfItsRecordAndAWholeRecord() {
        tampering(
                () -> {
                    for (String event : sample) {
                        found(event, "delete from domain_event where event_id = ?", event);
                        found(
                                "the record of " + event,
                                "delete from domain_event where aggregate_id = (select"
                                        + " aggregate_id from domain_event where event_id = ?)",
                                event);
                    }
                });
    }

    /** Every column there is, so that one of tomorrow is changed here too. */
    private Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        jdbc.query(
                "select column_name, data_type from information_schema.columns"
                        + " where table_name = 'domain_event' and table_schema = current_schema()",
                row -> {
                    columns.put(row.getString(1), row.getString(2));
                });
        return columns;
    }

    /** Another value of the type, as near as there is. */
    private static String other(String column, String type) {
        return switch (type) {
            case "bigint" -> "\"%s\" + 1000000".formatted(column);
            case "bytea" ->
                    ("case length(\"%1$s\") when 0 then '\\x01'::bytea else set_bit(\"%1$s\", 3, 1"
                                    + " - get_bit(\"%1$s\", 3)) end")
                            .formatted(column);
            default -> "\"%1$s\" || ' '".formatted(column);
        };
    }

    /** Does it, looks, and takes it back. */
    private void found(String what, String sql, Object... values) {
        jdbc.execute("savepoint before");
        assertThat(jdbc.update(sql, values)).as(what).isPositive();
        Verdict verdict = proof.verify();
        assertThat(verdict.holds()).as(what).isFalse();
        jdbc.execute("rollback to savepoint before");
    }

    /** As somebody who owns the database; in the end nothing of it was. */
    private void tampering(Runnable work) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            status.setRollbackOnly();
                            jdbc.execute("alter table domain_event disable trigger user");
                            jdbc.execute(
                                    "alter table domain_event alter column global_index drop"
                                            + " identity");
                            jdbc.execute(
                                    "alter table domain_event drop constraint domain_event_pkey,"
                                            + " add constraint domain_event_pkey primary key"
                                            + " (global_index) deferrable initially deferred");
                            work.run();
                            assertThat(proof.verify().holds()).as("taken back").isTrue();
                        });
    }
}
