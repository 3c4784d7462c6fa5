package org.labgoals.platform.projection;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EngineRoom.Parked;
import org.labgoals.shared.application.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dead letters: events that a feature could not fold, and those after them of the same record.
 * Read and written in the transaction that keeps the rows.
 */
final class ParkedEvents {

    private final JdbcClient database;

    ParkedEvents(JdbcClient database) {
        this.database = database;
    }

    /**
     * The records that wait. Where there are any, the feature's rows are kept by one transaction at
     * a time from here on: a record must not be taken up while its next event comes to wait.
     *
     * <p>In the same round trip the transaction is told not to wait for the disk: rows and their
     * token are lost together with a server that dies, and folded again from that token.
     */
    Set<String> records(String feature) {
        var waiting =
                database.sql(
                                "select distinct record_id from parked_event where feature = ?"
                                        + " union all select null where"
                                        + " set_config('synchronous_commit', 'off', true) is null")
                        .param(feature)
                        .query(String.class)
                        .list();
        return waiting.isEmpty() ? Set.of() : alone(feature);
    }

    /**
     * The same, after whoever else keeps the feature's rows has committed; rows that are folded
     * anew beside them stand in another schema and hold up nobody.
     */
    Set<String> alone(String feature) {
        database.sql(
                        "select pg_advisory_xact_lock("
                                + "hashtextextended(? || ' in ' || current_schema(), 53))")
                .param("parked events of " + feature)
                .query()
                .listOfRows();
        return waiting(feature);
    }

    private Set<String> waiting(String feature) {
        return database.sql("select distinct record_id from parked_event where feature = ?")
                .param(feature)
                .query(String.class)
                .set();
    }

    /**
     * Parks an event; once is enough.
     *
     * @param reason what went wrong, null for one that waits for an earlier one
     */
    void park(String feature, RecordedEvent<?> event, @Nullable Fault reason) {
        database.sql(
                        "insert into parked_event"
                                + " (feature, record_id, sequence, event_id, event_type, reason)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(feature)
                .param(event.recordId())
                .param(event.sequence())
                .param(event.eventId())
                .param(event.payload().getClass().getSimpleName())
                .param(reason == null ? null : reason.told())
                .update();
    }

    /** Where a record's waiting events begin; empty where none waits. */
    List<Long> sequences(String feature, String record) {
        return database.sql(
                        "select sequence from parked_event where feature = ? and record_id = ?"
                                + " order by sequence")
                .params(feature, record)
                .query(Long.class)
                .list();
    }

    void release(String feature, String record, long sequence) {
        database.sql(
                        "delete from parked_event"
                                + " where feature = ? and record_id = ? and sequence = ?")
                .params(feature, record, sequence)
                .update();
    }

    /** Nothing of the feature waits any more: its rows are folded anew. */
    void clear(String feature) {
        database.sql("delete from parked_event where feature = ?").param(feature).update();
    }

    /** All that waits, the longest waiting first. */
    List<Parked> all() {
        return database.sql(
                        """
                        select first.*, its.events, its.since
                        from (select feature, record_id, min(sequence) as sequence,
                                     count(*) as events, min(parked_at) as since
                              from parked_event group by feature, record_id) its
                        join parked_event first using (feature, record_id, sequence)
                        order by its.since, feature, record_id
                        limit 200
                        """)
                .query(
                        (row, number) ->
                                new Parked(
                                        row.getString("feature"),
                                        row.getString("record_id"),
                                        row.getString("event_type"),
                                        row.getString("event_id"),
                                        row.getString("reason"),
                                        row.getInt("events"),
                                        row.getTimestamp("since").toInstant()))
                .list();
    }
}
