package org.labgoals.competency.application;

import java.util.function.Predicate;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;

/**
 * What one viewer may know of people's competency: their own, their people's, an administrator's
 * everything; an assessor's the systems that their duty covers.
 */
record Sight(Viewer viewer, Reach reach, Predicate<TestSystemState> assesses) {

    boolean seesWhole(PersonId person) {
        return viewer.person().equals(person)
                || viewer.is(Role.ADMINISTRATOR)
                || reach.covers(person);
    }

    boolean sees(PersonId person, TestSystemState system) {
        return seesWhole(person) || assesses.test(system);
    }
}
