package org.labgoals.career.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;

/** Who works in the laboratory of these tests: Ann, Bob and Eve are Mia's; Max leads nobody. */
final class CareerStaff {

    static final Viewer ADMIN = viewer("admin", Role.ADMINISTRATOR);
    static final Viewer ANN = viewer("ann", Role.TECHNOLOGIST);
    static final Viewer BOB = viewer("bob", Role.TECHNOLOGIST);
    static final Viewer CID = viewer("cid", Role.TECHNOLOGIST);
    static final Viewer EVE = viewer("eve", Role.TECHNOLOGIST);
    static final Viewer MIA = viewer("mia", Role.MANAGER);
    static final Viewer MAX = viewer("max", Role.MANAGER);
    static final Viewer DORA = viewer("dora", Role.DIRECTOR);
    static final Viewer OLGA = viewer("olga", Role.AUDITOR);
    static final List<Viewer> MIAS_PEOPLE = List.of(ANN, BOB, EVE);

    private CareerStaff() {}

    /** Opens the laboratory and enrols everybody. */
    static void begin(PeopleCommands people, LocalDate firstDay) {
        ActingAs.run(ADMIN, () -> enrol(people, firstDay));
    }

    private static void enrol(PeopleCommands people, LocalDate firstDay) {
        people.laboratory(
                null,
                now ->
                        new OpenLaboratory(
                                new LaboratoryId("main"),
                                now,
                                "Main",
                                "America/Chicago",
                                List.of("Hematology"),
                                firstDay));
        for (var one : List.of(ADMIN, MIA, MAX, DORA, OLGA, ANN, BOB, CID, EVE)) {
            people.person(
                    null,
                    now ->
                            new EnrolPerson(
                                    one.person(), now, PersonalText.of(one.account()), firstDay));
            for (var role : one.roles()) {
                people.person(null, now -> new GrantRole(one.person(), now, role));
            }
        }
        for (var one : MIAS_PEOPLE) {
            people.person(
                    null, now -> new AssignManager(one.person(), now, MIA.person(), firstDay));
        }
    }

    static Viewer viewer(String name, Role role) {
        return new Viewer(name, new PersonId(name), Set.of(role), Channel.API);
    }
}
