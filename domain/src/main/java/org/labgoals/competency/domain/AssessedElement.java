package org.labgoals.competency.domain;

import java.time.LocalDate;
import org.labgoals.shared.domain.PersonId;

/**
 * One element as it was assessed.
 *
 * @param observer who assessed it
 * @param entry the id of the event
 */
public record AssessedElement(
        Element element,
        LocalDate on,
        PersonId observer,
        AssessmentMethod method,
        ElementEvidence evidence,
        ElementOutcome outcome,
        String entry) {

    /** Whether the person can go on without retraining. */
    public boolean isSatisfactory() {
        return outcome == ElementOutcome.SATISFACTORY;
    }
}
