package org.labgoals.platform.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.labgoals.shared.application.KeyReused;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.StoredAnswer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The requests that were done, in a table beside the events. */
final class JdbcRequestLedger implements RequestLedger {

    private final JdbcTemplate jdbc;

    JdbcRequestLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<StoredAnswer> find(RequestKey key) {
        List<Entry> entries =
                jdbc.query(
                        "select digest, status, subject_id, version from idempotency"
                                + " where account = ? and key = ?",
                        (row, number) -> entry(row),
                        key.account(),
                        key.key());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = entries.getFirst();
        if (!entry.digest().equals(key.digest())) {
            throw new KeyReused();
        }
        return Optional.of(entry.answer());
    }

    @Override
    public boolean write(RequestKey key, StoredAnswer answer) {
        return jdbc.update(
                        "insert into idempotency"
                                + " (account, key, digest, status, subject_id, version)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        key.account(),
                        key.key(),
                        key.digest(),
                        answer.status(),
                        answer.subjectId(),
                        answer.version())
                == 1;
    }

    /** Forgets what is older than seven days. */
    int sweep() {
        return jdbc.update("delete from idempotency where answered_at < now() - interval '7 days'");
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("digest"),
                new StoredAnswer(
                        row.getInt("status"), row.getString("subject_id"), row.getLong("version")));
    }

    private record Entry(String digest, StoredAnswer answer) {}
}
