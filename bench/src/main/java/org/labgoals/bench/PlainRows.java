package org.labgoals.bench;

import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rival: the rows of an event, its key and its request, written by plain statements in one
 * transaction, with hashes and sealed texts that were made before.
 */
final class PlainRows {

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    PlainRows(DataSource database) {
        sql = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        sql.execute("create table if not exists bench_row (id text primary key, version bigint)");
    }

    /** What stands in a record's last event and its key. */
    Model last(String record) {
        return sql.queryForObject(
                "select * from domain_event join event_key using (event_id) where aggregate_id = ?"
                        + " order by sequence_number desc limit 1",
                (row, number) ->
                        new Model(
                                row.getString("aggregate_type"),
                                row.getString("timestamp"),
                                row.getString("payload_type"),
                                row.getString("payload_revision"),
                                row.getString("payload"),
                                row.getString("metadata"),
                                row.getBytes("previous_hash"),
                                row.getBytes("hash"),
                                row.getString("person_id"),
                                row.getBytes("wrapped_key")),
                record);
    }

    void append(Model model, int number) {
        transaction.executeWithoutResult(
                status -> insert(model, UUID.randomUUID().toString(), number));
    }

    void selectAndAppend(Model model, String record, int number) {
        transaction.executeWithoutResult(
                status -> {
                    sql.query(
                            "select e.*, k.person_id, k.wrapped_key from domain_event e left join"
                                + " event_key k using (event_id) where aggregate_id = ? order by"
                                + " sequence_number",
                            row -> {
                                row.getString("payload");
                            },
                            record);
                    insert(model, record, number);
                });
    }

    private void insert(Model model, String record, long sequence) {
        var event = UUID.randomUUID().toString();
        sql.update(
                "insert into idempotency (account, key, digest, status, subject_id, version)"
                        + " values (?, ?, ?, ?, ?, ?)",
                "plain",
                event,
                "bench",
                200,
                record,
                sequence);
        sql.update(
                "insert into event_key (event_id, person_id, wrapped_key) values (?, ?, ?)",
                event,
                model.person(),
                model.wrappedKey());
        sql.update(
                "insert into domain_event (event_id, aggregate_type, aggregate_id, sequence_number,"
                        + " \"timestamp\", payload_type, payload_revision, payload, metadata,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event,
                "plain",
                record,
                sequence,
                model.timestamp(),
                model.payloadType(),
                model.payloadRevision(),
                model.payload(),
                model.metadata(),
                model.previousHash(),
                model.hash());
    }

    Object writtenAndRead() {
        var id = UUID.randomUUID().toString();
        sql.update("insert into bench_row (id, version) values (?, 1)", id);
        return sql.queryForList("select id, version from bench_row where id = ?", id);
    }

    void writeAndNotify(String channel) {
        var id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(
                status -> {
                    sql.update("insert into bench_row (id, version) values (?, 1)", id);
                    sql.query("select pg_notify(?, ?)", row -> {}, channel, id);
                });
    }

    boolean isThere(String id) {
        return !sql.queryForList("select id, version from bench_row where id = ?", id).isEmpty();
    }

    OptionalLong versionOf(String goal) {
        return sql
                .query(
                        "select version from goal where id = ?",
                        (row, number) -> row.getLong(1),
                        goal)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** An event's row and its key, to be written again under other ids. */
    record Model(
            String type,
            String timestamp,
            String payloadType,
            String payloadRevision,
            String payload,
            String metadata,
            byte[] previousHash,
            byte[] hash,
            String person,
            byte[] wrappedKey) {}
}
