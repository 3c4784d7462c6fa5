package org.labgoals.competency.application;

import java.time.LocalDate;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.PersonId;

/**
 * An assessment that was signed as a whole.
 *
 * @param number counts the person's assessments, from 1
 * @param by who signed
 * @param event the id of the event that says so
 */
public record CompletedAssessment(
        PersonId person,
        TestSystemState system,
        int number,
        LocalDate on,
        PersonId by,
        String event) {}
