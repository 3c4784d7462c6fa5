package org.labgoals.career.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;

/**
 * Something that went well, logged weekly.
 *
 * @param number its place in the record, from 1
 * @param kind of the five kinds, null where the person named none
 * @param goal the goal it belongs to, null where it belongs to none
 * @param competency key of the framework’s competency it shows, null where it shows none
 * @param objective the objective it serves, null where it serves none
 */
public record Win(
        int number,
        LocalDate on,
        PersonalText text,
        @Nullable Kind kind,
        @Nullable GoalId goal,
        @Nullable String competency,
        @Nullable ObjectiveId objective,
        Source source) {}
