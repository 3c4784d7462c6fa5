package org.labgoals.platform.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables of the same names in a schema of their own, {@code rebuilding}, in which rows are folded
 * beside those that are served. A transaction that looks there first runs the projection's own code
 * unchanged. Everything takes part in the transaction that is going on.
 */
final class RowsBeside {

    private static final String SCHEMA = "rebuilding";
    private static final String PARKED = "parked_event";

    private final JdbcClient database;

    RowsBeside(JdbcClient database) {
        this.database = database;
    }

    /** What the names of tables mean until the transaction ends: those beside, where there are. */
    void lookHere() {
        database.sql(
                        "select set_config('search_path',"
                                + " ? || ', ' || current_setting('search_path'), true)")
                .param(SCHEMA)
                .query()
                .listOfRows();
    }

    /** Empty tables like those that are served, with the names of all that belongs to them. */
    void make(Collection<String> tables) {
        drop();
        execute("create schema " + SCHEMA);
        tables.forEach(this::make);
        make(PARKED);
    }

    /** Forgets what was folded. */
    void drop() {
        execute("drop schema if exists " + SCHEMA + " cascade");
    }

    /**
     * Waits, at most so long, until nobody keeps or reads the rows, and lets nobody until the
     * transaction ends. The token's row is held too: whoever only parks events writes no rows.
     */
    void alone(String feature, Set<String> tables, int atMostMillis) {
        execute("set local lock_timeout = " + atMostMillis);
        execute("lock table " + String.join(", ", tables) + " in access exclusive mode");
        database.sql("select 1 from token_entry where processor_name = ? for update")
                .param(feature)
                .query()
                .listOfRows();
        execute("set local lock_timeout = 0");
    }

    /** Puts the new rows in the place of the old ones, and what is parked with them. */
    void serve(String feature, Set<String> tables) {
        var schema = schemaServed();
        for (String table : tables) {
            var rights = rights(schema, table);
            var says = comment(schema, table);
            execute("drop table %s.%s".formatted(schema, table));
            execute("alter table %s.%s set schema %s".formatted(SCHEMA, table, schema));
            rights.forEach(this::execute);
            says.forEach(this::execute);
        }
        database.sql("delete from %s.%s where feature = ?".formatted(schema, PARKED))
                .param(feature)
                .update();
        database.sql(
                        "insert into %s.%s select * from %s.%s where feature = ?"
                                .formatted(schema, PARKED, SCHEMA, PARKED))
                .param(feature)
                .update();
    }

    private void make(String table) {
        var schema = schemaServed();
        execute(
                ("create table %s.%s (like %s.%s including defaults including generated"
                                + " including identity including storage including comments)")
                        .formatted(SCHEMA, table, schema, table));
        // under their own names, which later migrations will know them by
        database.sql(
                        """
                        select format('alter table %s.%I add constraint %I %s', :beside,
                                      cast(:table as text), conname, pg_get_constraintdef(oid))
                        from pg_constraint
                        where conrelid = cast(:served as regclass) and contype <> 'n'
                        """)
                .params(names(schema, table))
                .query(String.class)
                .list()
                .forEach(this::execute);
        database.sql(
                        """
                        select replace(pg_get_indexdef(indexrelid),
                                       format(' ON %I.%I ', cast(:schema as text),
                                              cast(:table as text)),
                                       format(' ON %s.%I ', :beside, cast(:table as text)))
                        from pg_index
                        where indrelid = cast(:served as regclass)
                          and not exists (select from pg_constraint c where c.conindid = indexrelid)
                        """)
                .params(names(schema, table))
                .query(String.class)
                .list()
                .forEach(this::execute);
    }

    private static Map<String, String> names(String schema, String table) {
        return Map.of(
                "beside", SCHEMA,
                "schema", schema,
                "table", table,
                "served", schema + "." + table);
    }

    /** What others were allowed to do with the table. */
    private List<String> rights(String schema, String table) {
        return database.sql(
                        """
                        select format('grant %s on %I.%I to %s', r.privilege_type,
                                      cast(:schema as text), cast(:table as text),
                                      case r.grantee when 0 then 'public'
                                           else r.grantee::regrole::text end)
                        from pg_class t, aclexplode(t.relacl) r
                        where t.oid = cast(:served as regclass) and r.grantee <> t.relowner
                        """)
                .params(Map.of("schema", schema, "table", table, "served", schema + "." + table))
                .query(String.class)
                .list();
    }

    private List<String> comment(String schema, String table) {
        return database.sql(
                        """
                        select format('comment on table %I.%I is %L', cast(:schema as text),
                                      cast(:table as text), said)
                        from obj_description(cast(:served as regclass), 'pg_class') said
                        where said is not null
                        """)
                .params(Map.of("schema", schema, "table", table, "served", schema + "." + table))
                .query(String.class)
                .list();
    }

    private String schemaServed() {
        return database.sql(
                        "select quote_ident(relnamespace::regnamespace::text) from pg_class"
                                + " where oid = cast('rebuild' as regclass)")
                .query(String.class)
                .single();
    }

    private void execute(String sql) {
        database.sql(sql).update();
    }

    /** The tables of several features. */
    static Set<String> all(Collection<BatchFolding> folding) {
        return folding.stream().flatMap(each -> each.tables().stream()).collect(Collectors.toSet());
    }
}
