package org.labgoals.platform.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.labgoals.shared.application.RecordBegins;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first event of the store. */
record StoredBeginning(JdbcClient database) implements RecordBegins {

    @Override
    public Optional<First> first() {
        return database.sql(
                        """
                        select "timestamp", payload::json ->> 'on' as on_day
                        from domain_event order by global_index limit 1
                        """)
                .query(
                        (row, number) -> {
                            var on = row.getString("on_day");
                            return new First(
                                    Instant.parse(row.getString("timestamp")),
                                    on == null ? null : LocalDate.parse(on));
                        })
                .optional();
    }
}
