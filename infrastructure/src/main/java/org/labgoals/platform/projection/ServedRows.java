package org.labgoals.platform.projection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that are served, told apart by a digest of each table. */
public final class ServedRows {

    private final Set<String> tables;
    private final JdbcClient database;

    ServedRows(Set<String> tables, JdbcClient database) {
        this.tables = Set.copyOf(tables);
        this.database = database;
    }

    /** How many rows each table has and what they add up to, whatever order they stand in. */
    public Map<String, String> digests() {
        Map<String, String> digests = new TreeMap<>();
        tables.forEach(table -> digests.put(table, digest(table)));
        return digests;
    }

    private String digest(String table) {
        return database.sql(
                        ("select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text,"
                                        + " 0)), 0) from %s t")
                                .formatted(table))
                .query(String.class)
                .single();
    }
}
