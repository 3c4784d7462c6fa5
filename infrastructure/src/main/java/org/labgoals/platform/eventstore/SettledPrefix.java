package org.labgoals.platform.eventstore;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Knows up to which global index nothing can be added any more, so that a missing index below it is
 * a hole for ever and one above it may still be filled by a transaction that commits late.
 *
 * <p>Each appending transaction takes its id before it takes an index. So when we see an index and
 * then take a transaction id ourselves, whoever took a lower index has a lower id than ours; once
 * all lower ids have ended, the lower indexes are settled. No clock is asked: neither a transaction
 * of an hour nor events recorded under an earlier day mislead it.
 */
final class SettledPrefix {

    private static final String SQL =
            """
            select (select coalesce(max(global_index), 0) from domain_event) as highest,
                   pg_snapshot_xmin(pg_current_snapshot())::text::numeric as oldest_running,
                   pg_current_xact_id()::text::numeric as own
            """;

    private final JdbcTemplate jdbc;
    private long settled = -1;
    private @Nullable Candidate candidate;

    SettledPrefix(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything up to and including this index is decided, as known after the last look. */
    synchronized long index() {
        return settled;
    }

    synchronized boolean isUnknown() {
        return settled < 0;
    }

    /** Asks the database again. Read events only after this, or a late one might be passed over. */
    synchronized void look() {
        Look now = jdbc.queryForObject(SQL, (row, number) -> look(row));
        if (now == null) {
            return;
        }
        if (now.nothingRuns()) {
            settled = Math.max(settled, now.highest());
            candidate = null;
            return;
        }
        settled = Math.max(settled, 0);
        if (candidate == null) {
            candidate = new Candidate(now.highest(), now.own());
        } else if (now.oldestRunning().compareTo(candidate.lowerThan()) >= 0) {
            settled = Math.max(settled, candidate.index());
            candidate = new Candidate(now.highest(), now.own());
        }
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getLong("highest"),
                row.getBigDecimal("oldest_running").toBigInteger(),
                row.getBigDecimal("own").toBigInteger());
    }

    private record Look(long highest, BigInteger oldestRunning, BigInteger own) {

        boolean nothingRuns() {
            return oldestRunning.compareTo(own) >= 0;
        }
    }

    /** An index that was seen, settled once every transaction with a lower id has ended. */
    private record Candidate(long index, BigInteger lowerThan) {}
}
