package org.labgoals.platform.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.labgoals.shared.application.StreamHeads;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the events for the last of each stream, in one statement. */
final class StoredHeads implements StreamHeads {

    private final JdbcTemplate jdbc;

    StoredHeads(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        Map<String, Long> heads = new HashMap<>();
        jdbc.query(
                "select aggregate_id, max(sequence_number) from domain_event"
                        + " where aggregate_id = any (?) group by aggregate_id",
                row -> {
                    heads.put(row.getString(1), row.getLong(2));
                },
                (Object) streams.toArray(String[]::new));
        return Map.copyOf(heads);
    }
}
