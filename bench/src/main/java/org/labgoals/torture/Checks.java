package org.labgoals.torture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks straight into the database: what was acknowledged and what is there. */
final class Checks {

    private final JdbcClient database;

    Checks(JdbcClient database) {
        this.database = database;
    }

    /** The sets, as Jepsen's set checker names them. */
    Sets sets(Collection<Written> written, String prefix) {
        Map<String, List<String>> goals = new HashMap<>();
        database.sql("select id, words from goal where words like ? || ' %'")
                .param(prefix.toLowerCase(Locale.ROOT))
                .query((row, n) -> Map.entry(row.getString("words"), row.getString("id")))
                .list()
                .forEach(
                        each ->
                                goals.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                                        .add(each.getValue()));
        Map<String, Integer> submissions = new HashMap<>();
        database.sql(
                        "select aggregate_id from domain_event"
                                + " where payload_type = 'goal.GoalSubmitted'")
                .query(String.class)
                .list()
                .forEach(id -> submissions.merge(id, 1, Integer::sum));
        Set<String> drafted =
                new HashSet<>(
                        database.sql(
                                        "select aggregate_id from domain_event"
                                                + " where payload_type = 'goal.GoalDrafted'")
                                .query(String.class)
                                .list());
        int acknowledged = 0;
        int unacknowledgedPresent = 0;
        int unacknowledged = 0;
        List<String> lost = new ArrayList<>();
        List<String> duplicated = new ArrayList<>();
        for (Written each : written) {
            var ids = goals.getOrDefault(each.title().toLowerCase(Locale.ROOT), List.of());
            if (ids.size() > 1) {
                duplicated.add(each.title());
            }
            if (each.acknowledged()) {
                acknowledged++;
                if (!ids.contains(each.goal()) || !drafted.contains(each.goal())) {
                    lost.add(each.title() + " as " + each.goal());
                }
            } else {
                unacknowledged++;
                unacknowledgedPresent += ids.isEmpty() ? 0 : 1;
            }
            if (each.goal() != null && each.submission() != null) {
                int times = submissions.getOrDefault(each.goal(), 0);
                if (times > 1) {
                    duplicated.add("submission of " + each.title());
                }
                if (each.submission()) {
                    acknowledged++;
                    if (times == 0) {
                        lost.add("submission of " + each.title());
                    }
                } else {
                    unacknowledged++;
                    unacknowledgedPresent += times;
                }
            }
        }
        return new Sets(acknowledged, lost, unacknowledged, unacknowledgedPresent, duplicated);
    }

    /** Events, how many of them do not follow from their predecessor, and holes in records. */
    Chain chain() {
        return database.sql(
                        """
                        select count(*) as events,
                               count(*) filter (where e.previous_hash <> coalesce(p.hash, ''::bytea)
                                   or e.hash <> event_hash(e.previous_hash, e.payload,
                                        e.payload_type, e.payload_revision, e.aggregate_type,
                                        e.aggregate_id, e.sequence_number, e.event_id,
                                        e."timestamp", e.metadata)) as broken,
                               count(*) filter (where e.sequence_number > 0 and p.event_id is null)
                                   as holes
                        from domain_event e left join domain_event p
                          on p.aggregate_id = e.aggregate_id
                         and p.sequence_number = e.sequence_number - 1
                        """)
                .query((row, n) -> new Chain(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** Each table of rows: which one it is, and what stands in it. */
    Map<String, Table> tables() {
        Map<String, Table> tables = new TreeMap<>();
        database.sql(
                        "select relname, oid::bigint from pg_class where relkind = 'r'"
                                + " and relnamespace = 'public'::regnamespace"
                                + " and relname not in ('rebuild', 'token_entry', 'domain_event')")
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .forEach(
                        each ->
                                tables.put(
                                        each.getKey(),
                                        new Table(each.getValue(), digest(each.getKey()))));
        return tables;
    }

    private String digest(String table) {
        return database.sql(
                        ("select count(*) || ' rows, '"
                                        + " || coalesce(sum(hashtextextended(t::text, 0)), 0)"
                                        + " from %s t")
                                .formatted(table))
                .query(String.class)
                .single();
    }

    /** What each of two looks saw: those that were rebuilt between are other tables now. */
    static Rebuilt rebuilt(Map<String, Table> before, Map<String, Table> after) {
        List<String> same = new ArrayList<>();
        List<String> different = new ArrayList<>();
        after.forEach(
                (name, table) -> {
                    var old = before.get(name);
                    if (old != null && old.oid() != table.oid()) {
                        (old.digest().equals(table.digest()) ? same : different).add(name);
                    }
                });
        return new Rebuilt(same, different);
    }

    record Sets(
            int acknowledged,
            List<String> acknowledgedAndLost,
            int neverAcknowledged,
            int neverAcknowledgedYetPresent,
            List<String> duplicated) {}

    record Chain(long events, long broken, long holes) {}

    record Table(long oid, String digest) {}

    record Rebuilt(List<String> sameAsServed, List<String> different) {}
}
