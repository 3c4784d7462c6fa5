package org.labgoals.platform.proof;

import org.springframework.jdbc.core.JdbcTemplate;

/** Appends well chained events by plain SQL, as a test without the product needs them. */
public final class PlainAppends {

    private static final String SQL =
            """
            with given as (
                select ?::text as record, ?::bigint as n,
                       coalesce((select hash from domain_event
                                 where aggregate_id = ? and sequence_number = ? - 1),
                                ''::bytea) as before)
            insert into domain_event
                (event_id, aggregate_type, aggregate_id, sequence_number, "timestamp",
                 payload_type, payload_revision, payload, metadata, previous_hash, hash)
            select record || '-' || n, 'Record', record, n, '2026-11-23T00:00:00Z',
                   'record.Changed', '1', '{"n":1}', '{}', before,
                   event_hash(before, '{"n":1}', 'record.Changed', '1', 'Record', record, n,
                              record || '-' || n, '2026-11-23T00:00:00Z', '{}')
            from given
            """;

    private PlainAppends() {}

    public static void append(JdbcTemplate jdbc, String record, long sequence) {
        jdbc.update(SQL, record, sequence, record, sequence);
    }
}
