package org.labgoals.platform.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables that a backup holds: every one but those that are made again from events and those
 * whose rows are gone in days. A table that nobody named here is held.
 */
public final class KeptTables {

    private static final Set<String> MADE_FROM_EVENTS =
            Set.of(
                    "goal",
                    "goal_course",
                    "goal_stretch",
                    "person",
                    "team",
                    "laboratory",
                    "test_system",
                    "assessment_rules",
                    "competency_record",
                    "competency_standing",
                    "career_record",
                    "career_framework",
                    "objective",
                    "indicator",
                    "review_record",
                    "review_cycle",
                    "feedback",
                    "feedback_request",
                    "audit_line",
                    "audit_word",
                    "token_entry",
                    "parked_event");

    /** Texts in the clear that nobody sent yet, secrets of a moment, work that was under way. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of(
                    "unsent_words",
                    "one_time_link",
                    "passkey_question",
                    "sign_in_failure",
                    "rebuild");

    private static final Set<String> OF_THE_DATABASE_ITSELF =
            Set.of("flyway_schema_history", "restored");

    private KeptTables() {}

    /** Whether a backup leaves the table out, since events make its rows again. */
    public static boolean isMadeFromEvents(String table) {
        return MADE_FROM_EVENTS.contains(table);
    }

    /** Those of a database, each after the ones it refers to. */
    static List<String> in(JdbcTemplate jdbc) {
        Set<String> left =
                new LinkedHashSet<>(
                        jdbc.queryForList(
                                "select tablename from pg_tables where schemaname ="
                                        + " current_schema() order by tablename",
                                String.class));
        left.removeAll(MADE_FROM_EVENTS);
        left.removeAll(OF_THE_MOMENT);
        left.removeAll(OF_THE_DATABASE_ITSELF);
        List<String> inOrder = new ArrayList<>();
        while (!left.isEmpty()) {
            var next =
                    left.stream()
                            .filter(
                                    table ->
                                            namedBy(jdbc, table).stream().noneMatch(left::contains))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("A circle in " + left));
            left.remove(next);
            inOrder.add(next);
        }
        return inOrder;
    }

    /** Their columns that are not computed, in the order of the table. */
    static List<String> columns(JdbcTemplate jdbc, String table) {
        return jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema ="
                        + " current_schema() and table_name = ? and is_generated = 'NEVER'"
                        + " order by ordinal_position",
                String.class,
                table);
    }

    private static List<String> namedBy(JdbcTemplate jdbc, String table) {
        return jdbc.queryForList(
                "select distinct confrelid::regclass::text from pg_constraint where contype = 'f'"
                        + " and conrelid = to_regclass(?) and confrelid <> conrelid",
                String.class,
                table);
    }
}
