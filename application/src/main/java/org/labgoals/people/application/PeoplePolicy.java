package org.labgoals.people.application;

import java.util.HashMap;
import java.util.Map;
import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/** Who may change people, teams and laboratories: the administrator, line by line. */
final class PeoplePolicy {

    private static final Requirement ADMINISTRATOR =
            Requirement.role(AccessRule.ONLY_ADMINISTRATOR, Role.ADMINISTRATOR);

    static final Policy POLICY = new Policy(table());

    private PeoplePolicy() {}

    private static Map<Class<?>, Requirement> table() {
        var table = new HashMap<Class<?>, Requirement>();
        table.put(PersonCommand.EnrolPerson.class, ADMINISTRATOR);
        table.put(PersonCommand.RenamePerson.class, ADMINISTRATOR);
        table.put(PersonCommand.PlaceInTeam.class, ADMINISTRATOR);
        table.put(PersonCommand.TakeOutOfTeam.class, ADMINISTRATOR);
        table.put(PersonCommand.GivePosition.class, ADMINISTRATOR);
        table.put(PersonCommand.PromotePerson.class, ADMINISTRATOR);
        table.put(PersonCommand.GrantRole.class, ADMINISTRATOR);
        table.put(PersonCommand.RevokeRole.class, ADMINISTRATOR);
        table.put(PersonCommand.AssignManager.class, ADMINISTRATOR);
        table.put(PersonCommand.EndManagersDuty.class, ADMINISTRATOR);
        table.put(PersonCommand.NameDeputy.class, ADMINISTRATOR);
        table.put(PersonCommand.RecordLeaving.class, ADMINISTRATOR);
        table.put(TeamCommand.FormTeam.class, ADMINISTRATOR);
        table.put(TeamCommand.RenameTeam.class, ADMINISTRATOR);
        table.put(TeamCommand.NameLead.class, ADMINISTRATOR);
        table.put(TeamCommand.EndLead.class, ADMINISTRATOR);
        table.put(LaboratoryCommand.OpenLaboratory.class, ADMINISTRATOR);
        table.put(LaboratoryCommand.AddSection.class, ADMINISTRATOR);
        return table;
    }
}
