package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Kebab;

/**
 * Who needs their manager, and how everybody's goals are going.
 *
 * @param work what waits for the viewer, most urgent first
 * @param people one row a person, by name
 */
public record TeamBoard(List<Work> work, List<PersonRow> people) {

    /**
     * One thing that waits.
     *
     * @param why what makes it wait
     * @param goal the goal it is about; null for a person without goals
     * @param person whose goal it is
     * @param since or due, whichever the reason speaks of; null where neither applies
     */
    public record Work(
            Why why, @Nullable GoalLine goal, PersonLine person, @Nullable LocalDate day) {}

    /** What makes something wait for a manager, most urgent first. */
    public enum Why {
        TO_ACTIVATE,
        AMENDMENT_TO_DECIDE,
        TO_REVIEW,
        OUTCOME_TO_DECIDE,
        OVERDUE,
        STALE,
        UNALIGNED,
        WITHOUT_GOALS;

        String kebab() {
            return Kebab.of(this);
        }
    }

    /**
     * A person's goals at a glance.
     *
     * @param goals how many in each status
     * @param health how many active ones in each grade
     * @param unaligned how many active ones support nothing
     */
    public record PersonRow(
            PersonLine person,
            Map<GoalStatus, Integer> goals,
            Map<Health.Grade, Integer> health,
            int unaligned,
            @Nullable LocalDate lastCheckIn,
            @Nullable LocalDate nextReview) {}
}
