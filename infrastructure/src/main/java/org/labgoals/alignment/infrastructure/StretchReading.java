package org.labgoals.alignment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.alignment.domain.Support;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads stretches row by row: what many rows have in common is made once and shared, for there may
 * be a hundred thousand of them.
 */
final class StretchReading implements RowMapper<GoalOnDay> {

    /** What is read, of the days between two parameters. */
    static final String ROWS =
            """
            select goal, owner, starts, ends, status, health, personal, kind, horizon, team, supports
            from goal_stretch
            where ends >= :first and starts <= :last and shown
            """;

    private final Map<String, PersonId> owners = new HashMap<>();
    private final Map<String, TeamId> teams = new HashMap<>();
    private final Map<String, List<Support>> supports = new HashMap<>();

    @Override
    public GoalOnDay mapRow(ResultSet row, int number) throws SQLException {
        var ends = row.getObject(4, LocalDate.class);
        @Nullable String kind = row.getString(8);
        @Nullable String horizon = row.getString(9);
        @Nullable String team = row.getString(10);
        return new GoalOnDay(
                new GoalId(row.getString(1)),
                owners.computeIfAbsent(row.getString(2), PersonId::new),
                new Stretch(
                        row.getObject(3, LocalDate.class),
                        ends.equals(GoalStretchRow.NO_END) ? null : ends,
                        GoalStatus.valueOf(row.getString(5)),
                        true,
                        Grade.valueOf(row.getString(6)),
                        row.getBoolean(7),
                        kind == null ? null : Kind.valueOf(kind),
                        horizon == null ? null : Horizon.valueOf(horizon),
                        team == null ? null : teams.computeIfAbsent(team, TeamId::new),
                        supports.computeIfAbsent(row.getString(11), StretchReading::supports)));
    }

    /** The objectives in a row’s text, such as {@code DIRECT:o1 ENABLING:o2}. */
    private static List<Support> supports(String text) {
        return text.isEmpty()
                ? List.of()
                : List.copyOf(Arrays.stream(text.split(" ")).map(StretchReading::support).toList());
    }

    private static Support support(String text) {
        int colon = text.indexOf(':');
        return new Support(
                new ObjectiveId(text.substring(colon + 1)),
                Contribution.valueOf(text.substring(0, colon)));
    }
}
