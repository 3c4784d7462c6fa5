package org.labgoals.alignment.infrastructure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.springframework.stereotype.Component;

/** Reads stretches of goals that were shown to somebody, in one statement. */
@Component
class StretchesInRows {

    private final EntityManager entities;

    StretchesInRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those that cover any of the days.
     *
     * @param only what else a column has to be one of, for each column; nothing where none has to
     */
    List<GoalOnDay> between(
            LocalDate first, LocalDate last, Map<String, ? extends Collection<?>> only) {
        var statement = new StringBuilder(StretchReading.ROWS);
        only.keySet().forEach(column -> statement.append(" and s.%1$s in :%1$s".formatted(column)));
        var query = entities.createQuery(statement.toString(), Object[].class);
        query.setParameter("first", first);
        query.setParameter("last", last);
        only.forEach(query::setParameter);
        var reading = new StretchReading();
        return query.getResultList().stream().map(reading::read).toList();
    }
}
