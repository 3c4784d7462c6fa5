package org.labgoals.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Reads events, each together with the wrapped key of its personal texts. */
final class ReadStatements {

    private static final String COLUMNS =
            """
            select e.global_index, e.aggregate_type, e.aggregate_id, e.sequence_number, e.event_id,
                   e."timestamp", e.payload_type, e.payload_revision, e.payload, e.metadata,
                   k.person_id, k.wrapped_key
            from domain_event e left join event_key k on k.event_id = e.event_id
            """;

    private static final String OF_AGGREGATE =
            COLUMNS
                    + """
                    where e.aggregate_id = ? and e.sequence_number >= ?
                    order by e.sequence_number limit ?
                    """;

    /** Of several records, one after the other, each in its order. */
    static final String OF_AGGREGATES =
            COLUMNS + "where e.aggregate_id = any (?) order by e.aggregate_id, e.sequence_number";

    private static final String AFTER =
            COLUMNS
                    + """
                    where e.global_index > ? order by e.global_index limit ?
                    """;

    private static final String IN_GAPS_AND_AFTER =
            "select * from (("
                    + COLUMNS
                    + "where e.global_index = any (?)) union all ("
                    + AFTER
                    + ")) found order by global_index limit ?";

    private static final String BETWEEN =
            COLUMNS
                    + """
                    where e.global_index > ? and e.global_index <= ?
                    order by e.global_index limit ?
                    """;

    private ReadStatements() {}

    static PreparedStatement between(Connection connection, long after, long upTo, int most)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(BETWEEN);
        statement.setLong(1, after);
        statement.setLong(2, upTo);
        statement.setInt(3, most);
        return statement;
    }

    static PreparedStatement ofAggregate(
            Connection connection, String aggregateId, long firstSequence, int most)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(OF_AGGREGATE);
        statement.setString(1, aggregateId);
        statement.setLong(2, firstSequence);
        statement.setInt(3, most);
        return statement;
    }

    static PreparedStatement after(Connection connection, long globalIndex, int most)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(AFTER);
        statement.setLong(1, globalIndex);
        statement.setInt(2, most);
        return statement;
    }

    static PreparedStatement inGapsAndAfter(
            Connection connection, long globalIndex, int most, List<Long> gaps)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(IN_GAPS_AND_AFTER);
        statement.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
        statement.setLong(2, globalIndex);
        statement.setInt(3, most);
        statement.setInt(4, most);
        return statement;
    }
}
