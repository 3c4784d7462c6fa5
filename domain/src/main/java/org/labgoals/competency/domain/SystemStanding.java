package org.labgoals.competency.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands on a test system on a day.
 *
 * @param dueOn the last day on which the next assessment is on time; null while not cleared
 * @param lastAssessedOn null where no assessment was completed by that day
 * @param elementsDone satisfactory elements of the assessment that is open, 0 to 6
 */
public record SystemStanding(
        CompetencyStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lastAssessedOn,
        int elementsDone) {}
