package org.labgoals.audit.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.labgoals.audit.application.PersonTraces;
import org.labgoals.platform.projection.Projections;
import org.labgoals.shared.domain.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what is kept of a person beside the events, table by table, and has PostgreSQL write its
 * tables afresh, and what it noted of their columns: a deleted row stays in its file until then.
 */
@Component
class PersonTracesWriter implements PersonTraces {

    private static final Logger LOG = LoggerFactory.getLogger(PersonTracesWriter.class);

    /** What belongs to an account; what refers to the account goes before it. */
    private static final List<String> OF_ACCOUNT =
            List.of(
                    "delete from access_token where username = ?",
                    "delete from passkey where username = ?",
                    "delete from passkey_question where position(? in asked) > 0",
                    "delete from sign_in_failure where username = ?",
                    "delete from visit where account = ?",
                    "delete from unsent_words where account = ?",
                    "delete from idempotency where account = ?",
                    "delete from account where username = ?");

    private static final List<String> OF_PERSON =
            List.of(
                    "delete from access_log where person = ?",
                    "delete from one_time_link where person = ?",
                    "delete from reminder where person = ?",
                    "delete from mail where person = ?",
                    "delete from mail_wishes where person = ?",
                    "delete from calendar_feed where person = ?",
                    "delete from evidence_file where person = ?",
                    "delete from feedback_unshown where person = ?",
                    "delete from unsent_words where position(? in form) > 0");

    /** Tables that hold nothing in the clear, or nothing about people. */
    private static final Set<String> SEALED =
            Set.of(
                    "audit_line",
                    "audit_word",
                    "domain_event",
                    "event_key",
                    "evidence_file",
                    "checkpoint",
                    "checkpoint_head",
                    "token_entry",
                    "flyway_schema_history");

    private final JdbcTemplate jdbc;
    private final ObjectProvider<Projections> projections;

    PersonTracesWriter(JdbcTemplate jdbc, ObjectProvider<Projections> projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    @Override
    public Set<String> features() {
        Set<String> features = new HashSet<>();
        projections.getObject().features().forEach(features::add);
        return features;
    }

    @Override
    public List<String> accounts(PersonId person) {
        return jdbc.queryForList(
                "select username from account where person = ?", String.class, person.value());
    }

    @Override
    @Transactional
    public int remove(PersonId person, Collection<String> records) {
        int removed = 0;
        for (String account : accounts(person)) {
            for (String delete : OF_ACCOUNT) {
                removed += jdbc.update(delete, account);
            }
        }
        for (String delete : OF_PERSON) {
            removed += jdbc.update(delete, person.value());
        }
        for (String record : records) {
            removed +=
                    jdbc.update("delete from unsent_words where position(? in form) > 0", record);
            removed += jdbc.update("delete from feedback_link where request = ?", record);
        }
        return removed;
    }

    @Override
    public Rewritten rewrite() {
        List<String> tables =
                jdbc.queryForList(
                        "select tablename from pg_tables where schemaname = current_schema()",
                        String.class);
        Rewritten done =
                jdbc.execute(
                        (ConnectionCallback<Rewritten>)
                                connection -> {
                                    boolean all = true;
                                    run(connection, "set lock_timeout = '5s'");
                                    for (String table : tables) {
                                        all &=
                                                SEALED.contains(table)
                                                        || run(
                                                                connection,
                                                                "vacuum (full, analyze) \""
                                                                        + table
                                                                        + "\"");
                                    }
                                    // what the planner noted of columns are values out of them
                                    all &= run(connection, "vacuum (full) pg_statistic");
                                    run(connection, "reset lock_timeout");
                                    boolean log =
                                            run(connection, "select pg_switch_wal()")
                                                    & run(connection, "checkpoint");
                                    return new Rewritten(all, log);
                                });
        return done == null ? new Rewritten(false, false) : done;
    }

    private static boolean run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            var warning = statement.getWarnings();
            if (warning != null) {
                LOG.warn("{} was not done: {}", sql, warning.getMessage());
            }
            return warning == null;
        } catch (SQLException refused) {
            LOG.warn("{} was not done: {}", sql, refused.getMessage());
            return false;
        }
    }
}
