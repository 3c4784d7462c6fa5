package org.labgoals.platform.eventstore;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody with the rights of the database's owner, who changes a row and puts it back. */
final class Vandal implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;

    Vandal(JdbcTemplate other) {
        try {
            connection =
                    new SingleConnectionDataSource(
                            Objects.requireNonNull(other.getDataSource()).getConnection(), true);
            connection.setAutoCommit(false);
            connection.getConnection().setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        jdbc = new JdbcTemplate(connection);
        jdbc.execute("alter table domain_event disable trigger domain_event_is_append_only");
    }

    void update(String change, String aggregate) {
        jdbc.update(
                "update domain_event set "
                        + change
                        + " where aggregate_id = ? and sequence_number = 1",
                aggregate);
    }

    Map<String, Object> row(String aggregate) {
        return jdbc.queryForMap(
                "select * from domain_event where aggregate_id = ? order by sequence_number desc"
                        + " limit 1",
                aggregate);
    }

    List<Long> ask(String query) {
        return jdbc.queryForList(query, Long.class);
    }

    @Override
    public void close() {
        try {
            connection.getConnection().rollback();
            connection.getConnection().setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        connection.destroy();
    }
}
