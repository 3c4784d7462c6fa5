package org.labgoals.competency.application;

import java.time.LocalDate;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.TestSystemState;

/**
 * An assessment that falls due, or is overdue already.
 *
 * @param dueOn the last day on which it is on time
 */
public record DueAssessment(TestSystemState system, CompetencyStatus status, LocalDate dueOn) {}
