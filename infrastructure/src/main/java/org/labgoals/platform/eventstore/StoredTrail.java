package org.labgoals.platform.eventstore;

import java.time.Instant;
import java.util.List;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.domain.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the latest events' rows but for their payloads, so that nothing has to be unsealed. */
final class StoredTrail implements EventTrail {

    private final JdbcTemplate jdbc;

    StoredTrail(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Trace> latest(Instant since, long after, long before, PersonId notBy, int most) {
        return jdbc.query(
                """
                select global_index, aggregate_id, payload_type, "timestamp",
                       metadata::json->>'actor' as actor
                from domain_event
                where global_index > ? and global_index < ?
                and "timestamp"::timestamptz > ?::timestamptz
                and metadata::json->>'actor' is distinct from ?
                order by global_index desc limit ?
                """,
                (row, number) ->
                        new Trace(
                                row.getLong("global_index"),
                                row.getString("aggregate_id"),
                                row.getString("payload_type"),
                                Instant.parse(row.getString("timestamp")),
                                actor(row.getString("actor"))),
                after,
                before,
                since.toString(),
                notBy.value(),
                most);
    }

    private static PersonId actor(String actor) {
        return new PersonId(actor == null ? "" : actor);
    }
}
