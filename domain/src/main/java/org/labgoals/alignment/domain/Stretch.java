package org.labgoals.alignment.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.TeamId;

/**
 * Days over which nothing changed about what a goal serves and how it was going.
 *
 * @param until the last day, null while no other is foreseen
 * @param shown whether anybody but the owner may know of it
 * @param personal whether it was marked as meant to support nothing
 * @param team of a team goal
 */
public record Stretch(
        LocalDate from,
        @Nullable LocalDate until,
        GoalStatus status,
        boolean shown,
        Grade health,
        boolean personal,
        @Nullable Kind kind,
        @Nullable Horizon horizon,
        @Nullable TeamId team,
        List<Support> supports) {

    /** Keeps a copy. */
    public Stretch {
        supports = List.copyOf(supports);
    }

    static Stretch of(GoalState goal, LocalDate from, Grade health) {
        var plan = goal.plan();
        return new Stretch(
                from,
                null,
                goal.status(),
                !goal.isPrivate(),
                health,
                goal.personalReason() != null,
                plan.kind(),
                plan.horizon(),
                plan.team(),
                plan.alignments().stream()
                        .map(each -> new Support(each.objective(), each.contribution()))
                        .toList());
    }

    /** Whether it is about that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it is about any of the days from the first to the last. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (until == null || !until.isBefore(first));
    }

    Stretch endingOn(@Nullable LocalDate day) {
        return new Stretch(
                from, day, status, shown, health, personal, kind, horizon, team, supports);
    }

    boolean saysTheSameAs(Stretch other) {
        return endingOn(null).startingOn(other.from()).equals(other.endingOn(null));
    }

    private Stretch startingOn(LocalDate day) {
        return new Stretch(
                day, until, status, shown, health, personal, kind, horizon, team, supports);
    }
}
