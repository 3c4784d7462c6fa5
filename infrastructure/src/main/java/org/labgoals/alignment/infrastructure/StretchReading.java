package org.labgoals.alignment.infrastructure;

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

/**
 * Reads stretches row by row: what many rows have in common is made once and shared, for there may
 * be a hundred thousand of them.
 */
final class StretchReading {

    /** What {@link #read} reads, of the days between two parameters. */
    static final String ROWS =
            """
            select s.goal, s.owner, s.starts, s.ends, s.status, s.health, s.personal, s.kind,
                   s.horizon, s.team, s.supports
            from GoalStretchRow s
            where s.ends >= :first and s.starts <= :last and s.shown = true
            """;

    private final Map<String, PersonId> owners = new HashMap<>();
    private final Map<String, TeamId> teams = new HashMap<>();
    private final Map<String, List<Support>> supports = new HashMap<>();

    GoalOnDay read(Object[] row) {
        var ends = (LocalDate) row[3];
        @Nullable Object team = row[9];
        return new GoalOnDay(
                new GoalId((String) row[0]),
                owners.computeIfAbsent((String) row[1], PersonId::new),
                new Stretch(
                        (LocalDate) row[2],
                        ends.equals(GoalStretchRow.NO_END) ? null : ends,
                        (GoalStatus) row[4],
                        true,
                        (Grade) row[5],
                        (boolean) row[6],
                        (@Nullable Kind) row[7],
                        (@Nullable Horizon) row[8],
                        team == null ? null : teams.computeIfAbsent((String) team, TeamId::new),
                        supports.computeIfAbsent((String) row[10], StretchReading::supports)));
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
