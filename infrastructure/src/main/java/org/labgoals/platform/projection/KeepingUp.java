package org.labgoals.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.labgoals.shared.application.EngineRoom;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at the tokens of all nodes and at what is parked, and folds that when it is asked to. */
final class KeepingUp implements EngineRoom {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, BatchFolding> folding;
    private final ParkedEvents parked;
    private final EventStorageEngine events;
    private final JdbcClient database;

    KeepingUp(
            Map<String, BatchFolding> folding,
            ParkedEvents parked,
            EventStorageEngine events,
            JdbcClient database) {
        this.folding = Map.copyOf(folding);
        this.parked = parked;
        this.events = events;
        this.database = database;
    }

    @Override
    public List<Following> projections() {
        long last =
                database.sql("select coalesce(max(global_index), 0) from domain_event")
                        .query(Long.class)
                        .single();
        Map<String, Long> read = new TreeMap<>();
        folding.keySet().forEach(feature -> read.put(feature, 0L));
        database.sql("select processor_name, token from token_entry where token is not null")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(
                        each ->
                                read.computeIfPresent(
                                        each.getKey(),
                                        (feature, none) -> index(JSON.readTree(each.getValue()))));
        return read.entrySet().stream()
                .map(each -> new Following(each.getKey(), Math.max(0, last - each.getValue())))
                .toList();
    }

    /** A token that replays holds the one that says how far it has come. */
    private static long index(JsonNode token) {
        var now = token.path("currentToken");
        return (now.isMissingNode() ? token : now).path("index").asLong(0);
    }

    @Override
    public List<Parked> parked() {
        return parked.all();
    }

    @Override
    public Optional<String> tryAgain(String feature, String record) {
        return takeUp(feature, record, false);
    }

    @Override
    public Optional<String> leaveOut(String feature, String record) {
        return takeUp(feature, record, true);
    }

    private Optional<String> takeUp(String feature, String record, boolean leftOut) {
        var its = folding.get(feature);
        if (its == null) {
            return Optional.empty();
        }
        try {
            its.takeUp(record, events.readEvents(record).asStream().toList(), leftOut);
            return Optional.empty();
        } catch (RuntimeException failure) {
            var fault = Fault.of(failure);
            if (!fault.comesAgain()) {
                throw failure;
            }
            return Optional.of(fault.told());
        }
    }
}
