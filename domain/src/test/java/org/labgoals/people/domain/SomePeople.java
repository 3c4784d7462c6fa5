package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.NameDeputy;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;

/** A laboratory's people in a sentence each, made by the ordinary commands. */
final class SomePeople {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final Occasion BY_ADMINISTRATOR =
            new Occasion(new PersonId("admin"), Standing.ADMINISTRATOR, TODAY);

    private final Map<PersonId, PersonState> people = new LinkedHashMap<>();

    Map<PersonId, PersonState> facts() {
        return people;
    }

    SomePeople enrolled(String... names) {
        for (var name : names) {
            var enrol =
                    new EnrolPerson(id(name), BY_ADMINISTRATOR, PersonalText.of(name), FIRST_DAY);
            does(enrol);
        }
        return this;
    }

    SomePeople director(String name) {
        return enrolled(name).does(new GrantRole(id(name), BY_ADMINISTRATOR, Role.DIRECTOR));
    }

    SomePeople managed(String name, String manager) {
        return managed(name, manager, FIRST_DAY);
    }

    SomePeople managed(String name, String manager, LocalDate from) {
        return does(new AssignManager(id(name), BY_ADMINISTRATOR, id(manager), from));
    }

    SomePeople deputised(String manager, String deputy, LocalDate from, LocalDate until) {
        return does(new NameDeputy(id(manager), BY_ADMINISTRATOR, id(deputy), from, until));
    }

    SomePeople left(String name, LocalDate on) {
        return does(new RecordLeaving(id(name), BY_ADMINISTRATOR, on));
    }

    SomePeople does(PersonCommand command) {
        var state = people.get(command.person());
        for (var event : PersonDecisions.decide(state, command)) {
            state = PersonEvolution.evolve(state, event);
        }
        people.put(command.person(), state);
        return this;
    }

    static PersonId id(String name) {
        return new PersonId(name);
    }

    static List<PersonId> ids(String... names) {
        return java.util.Arrays.stream(names).map(SomePeople::id).toList();
    }
}
