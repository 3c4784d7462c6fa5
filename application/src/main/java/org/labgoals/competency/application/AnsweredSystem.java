package org.labgoals.competency.application;

import java.time.LocalDate;
import org.labgoals.competency.domain.TestSystemState;

/**
 * A test system as a command left it.
 *
 * @param on the day of which it speaks
 */
public record AnsweredSystem(TestSystemState system, LocalDate on) {}
