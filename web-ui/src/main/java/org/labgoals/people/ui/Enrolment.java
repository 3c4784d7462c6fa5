package org.labgoals.people.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/**
 * What an administrator fills in to take somebody into the laboratory.
 *
 * @param position on the ladder, blank where it is not known yet
 */
record Enrolment(
        String name,
        String position,
        @Nullable CareerLevel level,
        Set<Role> roles,
        @Nullable TeamId team,
        @Nullable PersonId manager) {

    /**
     * Records it, one fact after the other, today.
     *
     * @param form id of the opened form: sent again after a refusal, it goes on where it stopped
     * @return the person
     */
    PersonId record(PeopleCommands people, UUID form) {
        PersonId person = new PersonId(form.toString());
        steps(person).forEach(step -> people.person(null, step));
        return person;
    }

    List<Function<Occasion, PersonCommand>> steps(PersonId person) {
        List<Function<Occasion, PersonCommand>> steps = new ArrayList<>();
        steps.add(
                on ->
                        new PersonCommand.EnrolPerson(
                                person, on, PersonalText.of(name.strip()), on.today()));
        if (!position.isBlank()) {
            steps.add(
                    on ->
                            new PersonCommand.GivePosition(
                                    person, on, position.strip(), level, on.today()));
        }
        roles.stream()
                .sorted()
                .forEach(role -> steps.add(on -> new PersonCommand.GrantRole(person, on, role)));
        if (team != null) {
            steps.add(on -> new PersonCommand.PlaceInTeam(person, on, team, on.today()));
        }
        if (manager != null) {
            steps.add(on -> new PersonCommand.AssignManager(person, on, manager, on.today()));
        }
        return List.copyOf(steps);
    }
}
