package org.labgoals.competency.infrastructure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.PersonOnSystem;
import org.labgoals.competency.domain.StandingDates;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.domain.PersonId;

/**
 * A cell of the matrix as it is read: its columns alone, which nobody is going to change.
 *
 * @param rounds those that are open, or all where somebody looks back
 */
record StandingColumns(
        String person,
        String testSystem,
        String runs,
        String clearances,
        @Nullable LocalDate firstPatientOn,
        @Nullable LocalDate firstPatientHereOn,
        String assessedOn,
        String failing,
        String rounds) {

    PersonOnSystem read() {
        var system = new TestSystemId(testSystem);
        return new PersonOnSystem(
                new PersonId(person),
                system,
                new StandingDates(
                        StandingText.periods(runs, system),
                        StandingText.clearances(clearances),
                        firstPatientOn,
                        firstPatientHereOn,
                        StandingText.days(assessedOn),
                        StandingText.failing(failing),
                        StandingText.rounds(rounds)));
    }
}
