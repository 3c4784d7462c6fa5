package org.labgoals.alignment.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.Stretch;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;

/** What goals served when, as the projection last wrote it. */
public interface AlignmentRecords {

    /**
     * The goals of a day that their owners have shown to somebody, in one statement.
     *
     * @param reach whose goals
     * @param status null for those at work, active or reviewed
     * @param kind null for any
     */
    List<GoalOnDay> goals(
            LocalDate day, Reach reach, @Nullable GoalStatus status, @Nullable Kind kind);

    /**
     * As {@link #goals}, for all days from the first to the last: each goal as often as it changed
     * meanwhile, with the days of each stretch, in one statement.
     */
    List<GoalOnDay> goalsBetween(
            LocalDate first,
            LocalDate last,
            Reach reach,
            @Nullable GoalStatus status,
            @Nullable Kind kind);

    /**
     * The goals that support any of the objectives today, shown to somebody and not withdrawn, the
     * latest first. Not authorised by itself.
     */
    List<GoalOnDay> supporting(Collection<ObjectiveId> objectives);

    /** The version of a goal’s row, empty while there is none. */
    OptionalLong version(GoalId goal);

    /** A goal as it was over the days of a stretch. */
    record GoalOnDay(GoalId goal, PersonId owner, Stretch stretch) {}
}
