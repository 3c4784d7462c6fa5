package org.labgoals.people.application;

import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.NameDeputy;
import org.labgoals.people.domain.PersonCommand.PlaceInTeam;
import org.labgoals.people.domain.PersonCommand.PromotePerson;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.people.domain.PersonCommand.RevokeRole;
import org.labgoals.people.domain.PersonRule;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.people.domain.TeamCommand.FormTeam;
import org.labgoals.people.domain.TeamCommand.NameLead;
import org.labgoals.people.domain.TeamRule;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;

/** The rules that one record cannot know by itself: they look at the others. */
final class AcrossRecords {

    private final Roster roster;

    AcrossRecords(Roster roster) {
        this.roster = roster;
    }

    void check(PersonCommand command) {
        if (!(command instanceof EnrolPerson) && roster.person(command.person()).isEmpty()) {
            throw new NotFound("There is no such person.");
        }
        switch (command) {
            case PlaceInTeam c ->
                    Refused.when(!roster.teams().containsKey(c.team()), PersonRule.NO_SUCH_TEAM);
            case AssignManager c -> checkManager(c);
            case PromotePerson c ->
                    Refused.when(
                            !roster.hasHere(c.decidedBy(), c.occasion().today()),
                            PersonRule.DECIDER_NOT_HERE);
            case NameDeputy c ->
                    Refused.when(!roster.hasHere(c.deputy(), c.from()), PersonRule.DEPUTY_NOT_HERE);
            case RevokeRole c -> {
                if (c.role() == Role.ADMINISTRATOR) {
                    checkAnotherAdministrator(c);
                }
            }
            case RecordLeaving c -> checkAnotherAdministrator(c);
            default -> {
                // its own record knows enough
            }
        }
    }

    void check(TeamCommand command) {
        if (!(command instanceof FormTeam) && !roster.teams().containsKey(command.team())) {
            throw new NotFound("There is no such team.");
        }
        if (command instanceof FormTeam form) {
            var laboratory = roster.laboratories().get(form.laboratory());
            Refused.when(
                    laboratory == null || !laboratory.sections().contains(form.section()),
                    TeamRule.NO_SUCH_SECTION);
        }
        if (command instanceof NameLead name) {
            Refused.when(!roster.hasHere(name.lead(), name.from()), TeamRule.LEAD_NOT_HERE);
        }
    }

    void check(LaboratoryCommand command) {
        if (!(command instanceof LaboratoryCommand.OpenLaboratory)
                && !roster.laboratories().containsKey(command.laboratory())) {
            throw new NotFound("There is no such laboratory.");
        }
    }

    private void checkManager(AssignManager c) {
        if (c.manager().equals(c.person())) {
            return; // its own record refuses with a better sentence
        }
        Refused.when(!roster.hasHere(c.manager(), c.from()), PersonRule.MANAGER_NOT_HERE);
        boolean aDirectors = is(c.person(), Role.DIRECTOR);
        Refused.when(
                !aDirectors && !is(c.manager(), Role.MANAGER) && !is(c.manager(), Role.DIRECTOR),
                PersonRule.NOT_A_MANAGER);
        Refused.when(
                roster.hierarchy().wouldCircle(c.person(), c.manager(), c.from()),
                PersonRule.MANAGERS_IN_A_CIRCLE);
    }

    private void checkAnotherAdministrator(PersonCommand command) {
        if (!is(command.person(), Role.ADMINISTRATOR)) {
            return;
        }
        boolean another =
                roster.people().values().stream()
                        .filter(person -> !person.id().equals(command.person()))
                        .anyMatch(
                                person ->
                                        person.is(Role.ADMINISTRATOR)
                                                && person.presentOn(command.occasion().today()));
        Refused.when(!another, PersonRule.LAST_ADMINISTRATOR);
    }

    private boolean is(PersonId id, Role role) {
        return roster.person(id).filter((PersonState person) -> person.is(role)).isPresent();
    }
}
