package org.labgoals.people.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/** All that can be asked of a person's record. Each is decided by {@link PersonDecisions}. */
public sealed interface PersonCommand {

    @TargetAggregateIdentifier
    PersonId person();

    /** Who acts, how they stand to the record, and which day it is. */
    Occasion occasion();

    /** Takes the person into the laboratory. */
    record EnrolPerson(PersonId person, Occasion occasion, PersonalText name, LocalDate on)
            implements PersonCommand {}

    /** Calls the person by another name from now on. */
    record RenamePerson(PersonId person, Occasion occasion, PersonalText name)
            implements PersonCommand {}

    /** Makes the person a member of a team, beside the teams they are in already. */
    record PlaceInTeam(PersonId person, Occasion occasion, TeamId team, LocalDate from)
            implements PersonCommand {}

    /**
     * Ends the membership of a team.
     *
     * @param until the last day in it
     */
    record TakeOutOfTeam(PersonId person, Occasion occasion, TeamId team, LocalDate until)
            implements PersonCommand {}

    /**
     * Gives the person a position on the ladder, in place of the one before.
     *
     * @param level the career level that goes with it, null where none does
     */
    record GivePosition(
            PersonId person,
            Occasion occasion,
            String position,
            @Nullable CareerLevel level,
            LocalDate from)
            implements PersonCommand {}

    /**
     * Promotes the person from the position they hold to a higher one.
     *
     * @param level the career level that goes with it, null where none does
     * @param decidedBy who decided it
     */
    record PromotePerson(
            PersonId person,
            Occasion occasion,
            String position,
            @Nullable CareerLevel level,
            LocalDate from,
            PersonalText reason,
            PersonId decidedBy)
            implements PersonCommand {}

    /** Lets the person do what the role does, from now on. */
    record GrantRole(PersonId person, Occasion occasion, Role role) implements PersonCommand {}

    /** Takes the role away, from now on. */
    record RevokeRole(PersonId person, Occasion occasion, Role role) implements PersonCommand {}

    /** Names who is responsible for the person, in place of whoever was. */
    record AssignManager(PersonId person, Occasion occasion, PersonId manager, LocalDate from)
            implements PersonCommand {}

    /** Leaves the person without a responsible manager. */
    record EndManagersDuty(PersonId person, Occasion occasion, LocalDate until)
            implements PersonCommand {}

    /** Names who stands in for the person as a manager, from the one day to the other. */
    record NameDeputy(
            PersonId person, Occasion occasion, PersonId deputy, LocalDate from, LocalDate until)
            implements PersonCommand {}

    /**
     * The person leaves the laboratory; their record stays.
     *
     * @param on the last day
     */
    record RecordLeaving(PersonId person, Occasion occasion, LocalDate on)
            implements PersonCommand {}
}
