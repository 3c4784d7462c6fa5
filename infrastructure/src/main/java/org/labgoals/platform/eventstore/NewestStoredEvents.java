package org.labgoals.platform.eventstore;

import java.util.List;
import org.labgoals.shared.application.NewestEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the newest events by their index and the person they are about. */
final class NewestStoredEvents implements NewestEvents {

    private static final String OF_EVERYBODY =
            """
            select global_index, payload_type, aggregate_id, event_id from domain_event
            where global_index < :before and payload_type = any (:types)
            order by global_index desc limit :most
            """;

    private static final String OF_SOME =
            """
            select global_index, payload_type, aggregate_id, event_id from domain_event
            where metadata::json ->> 'subject' = any (:subjects)
              and global_index < :before and payload_type = any (:types)
            order by global_index desc limit :most
            """;

    private final JdbcClient database;
    private final EventTypes types;

    NewestStoredEvents(JdbcClient database, EventTypes types) {
        this.database = database;
        this.types = types;
    }

    @Override
    public List<Place> find(Wanted wanted) {
        var statement =
                database.sql(wanted.subjects() == null ? OF_EVERYBODY : OF_SOME)
                        .param("before", wanted.before() == null ? Long.MAX_VALUE : wanted.before())
                        .param(
                                "types",
                                wanted.types().stream().map(types::nameOf).toArray(String[]::new))
                        .param("most", wanted.most());
        if (wanted.subjects() != null) {
            statement = statement.param("subjects", wanted.subjects().toArray(String[]::new));
        }
        return statement
                .query(
                        (row, number) ->
                                new Place(
                                        row.getLong("global_index"),
                                        types.classOf(row.getString("payload_type")),
                                        row.getString("aggregate_id"),
                                        row.getString("event_id")))
                .list();
    }
}
