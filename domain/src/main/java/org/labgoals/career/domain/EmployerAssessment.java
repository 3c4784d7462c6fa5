package org.labgoals.career.domain;

import java.time.LocalDate;
import org.labgoals.shared.domain.PersonalText;

/**
 * A competency assessment of the employer, completed and signed, as maintenance looks at it. It is
 * a fact of the competency record and counts by itself: nobody enters it a second time.
 *
 * @param event the id of the event that completed it
 * @param system what the test system is called
 * @param specialty of the test system, which may be a category of points
 */
public record EmployerAssessment(
        String event, PersonalText system, String specialty, LocalDate on) {

    /** The unit under which rules say what one of them earns. */
    public static final String UNIT = "assessment";
}
