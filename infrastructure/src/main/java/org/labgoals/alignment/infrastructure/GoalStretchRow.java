package org.labgoals.alignment.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.alignment.domain.Support;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;

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
    protected GoalStretchRow() {}

    GoalStretchRow(GoalState goal, int number, Stretch stretch) {
        this.id = idOf(goal, number);
        this.goal = goal.id().value();
        this.owner = goal.owner().value();
        hold(stretch);
    }

    static String idOf(GoalState goal, int number) {
        return goal.id().value() + ":" + number;
    }

    String id() {
        return id;
    }

    void hold(Stretch stretch) {
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

    /** Such as {@code DIRECT:o1 ENABLING:o2}. */
    private static String text(List<Support> supports) {
        return supports.stream()
                .map(each -> each.contribution().name() + ":" + each.objective().value())
                .collect(Collectors.joining(" "));
    }
}
