package org.labgoals.alignment.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.TeamId;

/**
 * What to look at; what is null does not narrow.
 *
 * @param on as it was on this day; null for today
 * @param from with {@code until}: only objectives whose period has a day in common with these
 * @param section only its goals, its objectives, and those of no section
 * @param status only goals that are so; null for those at work, active or reviewed
 */
public record AlignmentFilter(
        @Nullable LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String section,
        @Nullable TeamId team,
        @Nullable Kind kind,
        @Nullable GoalStatus status) {

    /** All there is today. */
    public static final AlignmentFilter NONE =
            new AlignmentFilter(null, null, null, null, null, null, null);

    /** The same on another day; null for today. */
    public AlignmentFilter onDay(@Nullable LocalDate day) {
        return new AlignmentFilter(day, from, until, section, team, kind, status);
    }
}
