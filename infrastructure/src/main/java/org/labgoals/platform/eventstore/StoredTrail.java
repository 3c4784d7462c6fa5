package org.labgoals.platform.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.domain.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the latest events' rows but for their payloads, so that nothing has to be unsealed. */
final class StoredTrail implements EventTrail {

    private static final String ROWS =
            """
            select global_index, aggregate_id, event_id, payload_type, "timestamp",
                   metadata::json ->> 'actor' as actor, metadata::json ->> 'subject' as subject,
                   metadata::json ->> 'onBehalfOf' as on_behalf_of,
                   exists (select from event_key k where k.event_id = e.event_id)
                   or exists (select from domain_event r
                              where r.aggregate_id = 'redaction-' || e.event_id) as sealed
            from domain_event e
            """;

    private final JdbcClient database;
    private final EventTypes types;

    StoredTrail(JdbcClient database, EventTypes types) {
        this.database = database;
        this.types = types;
    }

    @Override
    public List<Trace> latest(Wanted wanted) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        narrow(conditions, values, "global_index < :before", "before", wanted.before());
        narrow(conditions, values, "global_index > :after", "after", wanted.after());
        narrow(
                conditions,
                values,
                "payload_type = any (:types)",
                "types",
                wanted.types() == null
                        ? null
                        : wanted.types().stream().map(types::nameOf).toArray(String[]::new));
        narrow(
                conditions,
                values,
                "metadata::json ->> 'subject' = any (:subjects)",
                "subjects",
                wanted.subjects() == null ? null : wanted.subjects().toArray(String[]::new));
        narrow(conditions, values, "metadata::json ->> 'actor' = :by", "by", id(wanted.by()));
        narrow(
                conditions,
                values,
                "metadata::json ->> 'actor' is distinct from :notBy",
                "notBy",
                id(wanted.notBy()));
        narrow(
                conditions,
                values,
                "\"timestamp\"::timestamptz > :since::timestamptz",
                "since",
                wanted.since() == null ? null : wanted.since().toString());
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        return database.sql(ROWS + where + " order by global_index desc limit :most")
                .params(values)
                .param("most", wanted.most())
                .query(StoredTrail::trace)
                .list();
    }

    @Override
    public List<Trace> named(Set<String> eventIds) {
        return database.sql(ROWS + " where event_id = any (:ids)")
                .param("ids", eventIds.toArray(String[]::new))
                .query(StoredTrail::trace)
                .list();
    }

    @Override
    public List<Trace> at(Set<Long> places) {
        return database.sql(ROWS + " where global_index = any (:places)")
                .param("places", places.toArray(Long[]::new))
                .query(StoredTrail::trace)
                .list();
    }

    private static Trace trace(ResultSet row, int number) throws SQLException {
        return new Trace(
                row.getLong("global_index"),
                row.getString("aggregate_id"),
                row.getString("event_id"),
                row.getString("payload_type"),
                Instant.parse(row.getString("timestamp")),
                actor(row.getString("actor")),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                person(row.getString("on_behalf_of")),
                row.getBoolean("sealed"));
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static PersonId actor(@Nullable String actor) {
        return new PersonId(actor == null ? "" : actor);
    }
}
