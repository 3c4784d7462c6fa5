package org.labgoals.alignment.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentRecords.GoalOnDay;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.alignment.domain.Support;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/** Days over which nothing about a goal’s alignment changed, read without opening the goal. */
@Entity
@Table(name = "goal_stretch")
class GoalStretchRow {

    @Id private String id;
    private String goal;
    private String owner;
    private LocalDate starts;
    private LocalDate ends;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    private boolean shown;

    @Enumerated(EnumType.STRING)
    private Grade health;

    private boolean personal;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Horizon horizon;

    private @Nullable String team;
    private String supports;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected GoalStretchRow() {}

    GoalStretchRow(GoalState goal, int number, Stretch stretch) {
        this.id = goal.id().value() + ":" + number;
        this.goal = goal.id().value();
        this.owner = goal.owner().value();
        this.starts = stretch.from();
        this.ends = stretch.until() == null ? NO_END : stretch.until();
        this.status = stretch.status();
        this.shown = stretch.shown();
        this.health = stretch.health();
        this.personal = stretch.personal();
        this.kind = stretch.kind();
        this.horizon = stretch.horizon();
        this.team = stretch.team() == null ? null : stretch.team().value();
        this.supports = text(stretch.supports());
    }

    /** A day so late that a stretch without an end is found by one comparison. */
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** What {@link #read} reads, of the days between two parameters. */
    static final String READ =
            """
            select s.goal, s.owner, s.starts, s.ends, s.status, s.health, s.personal, s.kind,
                   s.horizon, s.team, s.supports
            from GoalStretchRow s
            where s.ends >= :first and s.starts <= :last and s.shown = true
            """;

    static GoalOnDay read(Object[] row) {
        var ends = (LocalDate) row[3];
        @Nullable Object team = row[9];
        return new GoalOnDay(
                new GoalId((String) row[0]),
                new PersonId((String) row[1]),
                new Stretch(
                        (LocalDate) row[2],
                        ends.equals(NO_END) ? null : ends,
                        (GoalStatus) row[4],
                        true,
                        (Grade) row[5],
                        (boolean) row[6],
                        (@Nullable Kind) row[7],
                        (@Nullable Horizon) row[8],
                        team == null ? null : new TeamId((String) team),
                        supports((String) row[10])));
    }

    private static String text(List<Support> supports) {
        return supports.stream()
                .map(each -> each.contribution().name() + ":" + each.objective().value())
                .collect(Collectors.joining(" "));
    }

    /** The objectives in a row’s text, such as {@code DIRECT:o1 ENABLING:o2}. */
    private static List<Support> supports(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(GoalStretchRow::support).toList();
    }

    private static Support support(String text) {
        int colon = text.indexOf(':');
        return new Support(
                new ObjectiveId(text.substring(colon + 1)),
                Contribution.valueOf(text.substring(0, colon)));
    }
}
