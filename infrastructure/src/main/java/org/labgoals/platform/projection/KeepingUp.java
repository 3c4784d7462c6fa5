package org.labgoals.platform.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.labgoals.shared.application.EngineRoom;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the tokens of all nodes and at what is parked and folded anew, when it is asked to. */
final class KeepingUp implements EngineRoom {

    private final Map<String, BatchFolding> folding;
    private final ParkedEvents parked;
    private final EventStorageEngine events;
    private final RebuildLedger rebuilds;
    private final JdbcClient database;
    private final Tokens tokens;

    KeepingUp(
            Map<String, BatchFolding> folding,
            ParkedEvents parked,
            EventStorageEngine events,
            RebuildLedger rebuilds,
            JdbcClient database) {
        this.folding = Map.copyOf(folding);
        this.parked = parked;
        this.events = events;
        this.rebuilds = rebuilds;
        this.database = database;
        this.tokens = new Tokens(database);
    }

    @Override
    public List<String> features() {
        return folding.keySet().stream().sorted().toList();
    }

    @Override
    public List<Following> projections() {
        long last =
                database.sql("select coalesce(max(global_index), 0) from domain_event")
                        .query(Long.class)
                        .single();
        var places = tokens.places();
        return features().stream()
                .map(
                        feature ->
                                following(
                                        feature,
                                        places.getOrDefault(feature, Tokens.Place.BEGINNING)
                                                .index(),
                                        last))
                .toList();
    }

    private Following following(String feature, long read, long last) {
        if (read >= last) {
            return new Following(feature, 0, null);
        }
        var oldest =
                database.sql(
                                "select timestamp from domain_event where global_index > ?"
                                        + " order by global_index limit 1")
                        .param(read)
                        .query(String.class)
                        .optional()
                        .map(Instant::parse)
                        .orElse(null);
        return new Following(feature, last - read, oldest);
    }

    @Override
    public boolean rebuild(Collection<String> features) {
        var all = features.isEmpty() ? folding.keySet() : features;
        return folding.keySet().containsAll(all) && rebuilds.ask(List.copyOf(new TreeSet<>(all)));
    }

    @Override
    public Optional<Rebuild> rebuild() {
        return rebuilds.last();
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
