package org.labgoals.alignment.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads stretches of goals that were shown to somebody, in one statement. */
@Component
class StretchesInRows {

    private final JdbcClient database;

    StretchesInRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those that cover any of the days.
     *
     * @param only what else a column has to be one of, for each column; nothing where none has to
     */
    List<GoalOnDay> between(LocalDate first, LocalDate last, Map<String, Collection<String>> only) {
        var statement = new StringBuilder(StretchReading.ROWS);
        Map<String, Object> values = new LinkedHashMap<>();
        only.forEach(
                (column, wanted) -> {
                    statement.append(" and %1$s = any (:%1$s)".formatted(column));
                    values.put(column, wanted.toArray(String[]::new));
                });
        return database.sql(statement.toString())
                .param("first", first)
                .param("last", last)
                .params(values)
                .query(new StretchReading())
                .list();
    }
}
