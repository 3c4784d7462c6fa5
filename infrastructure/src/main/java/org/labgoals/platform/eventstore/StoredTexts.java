package org.labgoals.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.labgoals.platform.sealing.EventKeys;
import org.labgoals.shared.application.RecordedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds sealed texts in the stored payloads, whatever the event is. */
final class StoredTexts implements RecordedTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final EventKeys keys;

    StoredTexts(JdbcClient database, EventKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public List<RecordedText> in(String eventId) {
        List<RecordedText> found = new ArrayList<>();
        database.sql("select payload from domain_event where event_id = ?")
                .param(eventId)
                .query(String.class)
                .optional()
                .ifPresent(payload -> collect("", JSON.readTree(payload), found));
        return List.copyOf(found);
    }

    @Override
    public List<String> eventsOf(String recordId) {
        return database.sql(
                        "select event_id from domain_event where aggregate_id = ?"
                                + " order by sequence_number")
                .param(recordId)
                .query(String.class)
                .list();
    }

    @Override
    public List<String> recordsAbout(String subject) {
        return database.sql(
                        "select distinct aggregate_id from domain_event"
                                + " where metadata::json ->> 'subject' = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    @Override
    public List<String> redactionsOf(String recordId) {
        return database.sql(
                        "select aggregate_id from domain_event where aggregate_type = 'Redaction'"
                                + " and payload::json ->> 'record' = ? order by global_index")
                .param(recordId)
                .query(String.class)
                .list();
    }

    private void collect(String place, JsonNode node, List<RecordedText> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "/" + i, node.path(i), found);
            }
        } else if (node.path("sealed").isString() && node.path("iv").isString()) {
            var iv = node.path("iv").asString();
            found.add(
                    new RecordedText(
                            place,
                            iv,
                            keys.open(
                                    node.path("key").asString(),
                                    iv,
                                    node.path("sealed").asString())));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(each -> collect(place + "/" + each.getKey(), each.getValue(), found));
        }
    }
}
