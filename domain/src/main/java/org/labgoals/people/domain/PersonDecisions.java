package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.PersonCommand.AssignManager;
import org.labgoals.people.domain.PersonCommand.EndManagersDuty;
import org.labgoals.people.domain.PersonCommand.EnrolPerson;
import org.labgoals.people.domain.PersonCommand.GivePosition;
import org.labgoals.people.domain.PersonCommand.GrantRole;
import org.labgoals.people.domain.PersonCommand.NameDeputy;
import org.labgoals.people.domain.PersonCommand.PlaceInTeam;
import org.labgoals.people.domain.PersonCommand.PromotePerson;
import org.labgoals.people.domain.PersonCommand.RecordLeaving;
import org.labgoals.people.domain.PersonCommand.RenamePerson;
import org.labgoals.people.domain.PersonCommand.RevokeRole;
import org.labgoals.people.domain.PersonCommand.TakeOutOfTeam;
import org.labgoals.people.domain.PersonEvent.DeputyNamed;
import org.labgoals.people.domain.PersonEvent.ManagerAssigned;
import org.labgoals.people.domain.PersonEvent.ManagersDutyEnded;
import org.labgoals.people.domain.PersonEvent.PersonEnrolled;
import org.labgoals.people.domain.PersonEvent.PersonLeft;
import org.labgoals.people.domain.PersonEvent.PersonPromoted;
import org.labgoals.people.domain.PersonEvent.PersonRenamed;
import org.labgoals.people.domain.PersonEvent.PlacedInTeam;
import org.labgoals.people.domain.PersonEvent.PositionGiven;
import org.labgoals.people.domain.PersonEvent.RoleGranted;
import org.labgoals.people.domain.PersonEvent.RoleRevoked;
import org.labgoals.people.domain.PersonEvent.TakenOutOfTeam;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * What may happen to a person's record. What needs other records is asked before, by the façade.
 */
public final class PersonDecisions {

    private PersonDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @param person null while not enrolled
     * @throws Refused where a rule is against it
     */
    public static List<PersonEvent> decide(@Nullable PersonState person, PersonCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                PersonRule.ONLY_ADMINISTRATOR_CHANGES_PEOPLE);
        if (command instanceof EnrolPerson enrol) {
            return enrol(person, enrol);
        }
        if (person == null) {
            throw new Refused(PersonRule.PERSON_NOT_ENROLLED);
        }
        return switch (command) {
            case EnrolPerson c -> enrol(person, c);
            case RenamePerson c -> rename(person, c);
            case PlaceInTeam c -> place(person, c);
            case TakeOutOfTeam c -> takeOut(person, c);
            case GivePosition c -> givePosition(person, c);
            case PromotePerson c -> promote(person, c);
            case GrantRole c -> grant(person, c);
            case RevokeRole c -> revoke(person, c);
            case AssignManager c -> assign(person, c);
            case EndManagersDuty c -> endDuty(person, c);
            case NameDeputy c -> nameDeputy(person, c);
            case RecordLeaving c -> leave(person, c);
        };
    }

    private static List<PersonEvent> enrol(@Nullable PersonState person, EnrolPerson c) {
        if (person != null) {
            boolean same = person.name().equals(c.name()) && person.enrolledOn().equals(c.on());
            Refused.when(!same, PersonRule.ALREADY_ENROLLED);
            return List.of();
        }
        checkName(c.name());
        checkDay(c.on(), c.occasion());
        return List.of(new PersonEnrolled(c.person(), c.name(), c.on()));
    }

    private static List<PersonEvent> rename(PersonState person, RenamePerson c) {
        checkName(c.name());
        return person.name().equals(c.name())
                ? List.of()
                : List.of(new PersonRenamed(c.person(), c.name()));
    }

    private static List<PersonEvent> place(PersonState person, PlaceInTeam c) {
        if (person.teams().contains(Dated.since(c.team(), c.from()))) {
            return List.of();
        }
        checkBeginning(person, c.from(), c.occasion());
        boolean overlaps =
                person.teams().stream()
                        .filter(team -> team.what().equals(c.team()))
                        .anyMatch(team -> team.until() == null || !team.until().isBefore(c.from()));
        Refused.when(overlaps, PersonRule.ALREADY_IN_TEAM);
        return List.of(new PlacedInTeam(c.person(), c.team(), c.from()));
    }

    private static List<PersonEvent> takeOut(PersonState person, TakeOutOfTeam c) {
        Refused.when(
                Limits.beyondReason(c.until(), c.occasion().today()),
                PersonRule.DATE_BEYOND_REASON);
        var membership =
                person.teams().stream()
                        .filter(team -> team.what().equals(c.team()) && team.holdsOn(c.until()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(PersonRule.NOT_IN_TEAM));
        return c.until().equals(membership.until())
                ? List.of()
                : List.of(new TakenOutOfTeam(c.person(), c.team(), c.until()));
    }

    private static List<PersonEvent> givePosition(PersonState person, GivePosition c) {
        checkPosition(c.position());
        checkBeginning(person, c.from(), c.occasion());
        var held = new HeldPosition(c.position(), c.level());
        return person.positions().contains(Dated.since(held, c.from()))
                ? List.of()
                : List.of(new PositionGiven(c.person(), c.position(), c.level(), c.from()));
    }

    private static List<PersonEvent> promote(PersonState person, PromotePerson c) {
        checkPosition(c.position());
        checkBeginning(person, c.from(), c.occasion());
        var to = new HeldPosition(c.position(), c.level());
        if (person.positions().contains(Dated.since(to, c.from()))) {
            return List.of();
        }
        Refused.when(c.decidedBy().equals(c.person()), PersonRule.NOBODY_PROMOTES_THEMSELVES);
        Refused.when(
                c.reason().isBlank() || c.reason().length() == 0,
                PersonRule.PROMOTION_NEEDS_A_REASON);
        Refused.when(
                Limits.tooLong(c.reason().orErased(), Limits.TEXT), PersonRule.REASON_TOO_LONG);
        var leaving =
                person.positionOn(c.from())
                        .orElseThrow(() -> new Refused(PersonRule.NO_POSITION_TO_LEAVE));
        Refused.when(!to.isAbove(leaving), PersonRule.PROMOTION_LEADS_UP);
        return List.of(
                new PersonPromoted(c.person(), leaving, to, c.from(), c.reason(), c.decidedBy()));
    }

    private static List<PersonEvent> grant(PersonState person, GrantRole c) {
        var today = c.occasion().today();
        Refused.when(
                person.leftOn() != null && person.leftOn().isBefore(today),
                PersonRule.ALREADY_LEFT);
        return person.is(c.role())
                ? List.of()
                : List.of(new RoleGranted(c.person(), c.role(), today));
    }

    private static List<PersonEvent> revoke(PersonState person, RevokeRole c) {
        return person.is(c.role())
                ? List.of(new RoleRevoked(c.person(), c.role(), c.occasion().today()))
                : List.of();
    }

    private static List<PersonEvent> assign(PersonState person, AssignManager c) {
        Refused.when(c.manager().equals(c.person()), PersonRule.NOBODY_IS_THEIR_OWN_MANAGER);
        checkBeginning(person, c.from(), c.occasion());
        return person.managers().contains(Dated.since(c.manager(), c.from()))
                ? List.of()
                : List.of(new ManagerAssigned(c.person(), c.manager(), c.from()));
    }

    private static List<PersonEvent> endDuty(PersonState person, EndManagersDuty c) {
        Refused.when(
                Limits.beyondReason(c.until(), c.occasion().today()),
                PersonRule.DATE_BEYOND_REASON);
        if (person.managers().stream().anyMatch(duty -> c.until().equals(duty.until()))) {
            return List.of();
        }
        boolean somethingEnds =
                person.managers().stream()
                        .anyMatch(duty -> duty.until() == null || duty.until().isAfter(c.until()));
        Refused.when(!somethingEnds, PersonRule.NO_MANAGER_TO_RELEASE);
        return List.of(new ManagersDutyEnded(c.person(), c.until()));
    }

    private static List<PersonEvent> nameDeputy(PersonState person, NameDeputy c) {
        Refused.when(c.deputy().equals(c.person()), PersonRule.NOBODY_IS_THEIR_OWN_DEPUTY);
        Refused.when(c.until().isBefore(c.from()), PersonRule.DEPUTY_ENDS_BEFORE_BEGINNING);
        Refused.when(
                Limits.beyondReason(c.until(), c.occasion().today()),
                PersonRule.DATE_BEYOND_REASON);
        checkBeginning(person, c.from(), c.occasion());
        return person.deputies().contains(new Dated<>(c.deputy(), c.from(), c.until()))
                ? List.of()
                : List.of(new DeputyNamed(c.person(), c.deputy(), c.from(), c.until()));
    }

    private static List<PersonEvent> leave(PersonState person, RecordLeaving c) {
        if (c.on().equals(person.leftOn())) {
            return List.of();
        }
        Refused.when(person.leftOn() != null, PersonRule.ALREADY_LEFT);
        Refused.when(
                Limits.beyondReason(c.on(), c.occasion().today()), PersonRule.DATE_BEYOND_REASON);
        Refused.when(c.on().isBefore(person.enrolledOn()), PersonRule.BEFORE_ENROLMENT);
        return List.of(new PersonLeft(c.person(), c.on()));
    }

    private static void checkPosition(String position) {
        Refused.when(position.isBlank(), PersonRule.POSITION_MISSING);
        Refused.when(Limits.tooLong(position, Limits.WORD), PersonRule.POSITION_TOO_LONG);
    }

    private static void checkName(PersonalText name) {
        Refused.when(name.isBlank() || name.length() == 0, PersonRule.NAME_MISSING);
        Refused.when(Limits.tooLong(name.orErased(), Limits.NAME), PersonRule.NAME_TOO_LONG);
    }

    private static void checkDay(LocalDate day, Occasion occasion) {
        Refused.when(Limits.beyondReason(day, occasion.today()), PersonRule.DATE_BEYOND_REASON);
        Refused.when(day.isAfter(occasion.today()), PersonRule.DAY_IN_THE_FUTURE);
    }

    private static void checkBeginning(PersonState person, LocalDate from, Occasion occasion) {
        Refused.when(Limits.beyondReason(from, occasion.today()), PersonRule.DATE_BEYOND_REASON);
        Refused.when(from.isBefore(person.enrolledOn()), PersonRule.BEFORE_ENROLMENT);
        Refused.when(
                person.leftOn() != null && from.isAfter(person.leftOn()), PersonRule.ALREADY_LEFT);
    }
}
