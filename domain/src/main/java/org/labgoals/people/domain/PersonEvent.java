package org.labgoals.people.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/** All that can have happened to a person in the laboratory. Facts for ever. */
public sealed interface PersonEvent {

    PersonId person();

    @Revision("1")
    record PersonEnrolled(PersonId person, PersonalText name, LocalDate on)
            implements PersonEvent, BeginsRecord {}

    @Revision("1")
    record PersonRenamed(PersonId person, PersonalText name) implements PersonEvent {}

    @Revision("1")
    record PlacedInTeam(PersonId person, TeamId team, LocalDate from) implements PersonEvent {}

    @Revision("1")
    record TakenOutOfTeam(PersonId person, TeamId team, LocalDate until) implements PersonEvent {}

    @Revision("1")
    record PositionGiven(
            PersonId person, String position, @Nullable CareerLevel level, LocalDate from)
            implements PersonEvent {}

    /**
     * A decision, with its reason, that took the person up the ladder.
     *
     * @param from the first day in the new position
     * @param leaving the position held until then
     * @param decidedBy who decided it; who recorded it stands in the metadata
     */
    @Revision("1")
    record PersonPromoted(
            PersonId person,
            HeldPosition leaving,
            HeldPosition to,
            LocalDate from,
            PersonalText reason,
            PersonId decidedBy)
            implements PersonEvent {}

    @Revision("1")
    record RoleGranted(PersonId person, Role role, LocalDate on) implements PersonEvent {}

    @Revision("1")
    record RoleRevoked(PersonId person, Role role, LocalDate on) implements PersonEvent {}

    @Revision("1")
    record ManagerAssigned(PersonId person, PersonId manager, LocalDate from)
            implements PersonEvent {}

    @Revision("1")
    record ManagersDutyEnded(PersonId person, LocalDate until) implements PersonEvent {}

    @Revision("1")
    record DeputyNamed(PersonId person, PersonId deputy, LocalDate from, LocalDate until)
            implements PersonEvent {}

    @Revision("1")
    record PersonLeft(PersonId person, LocalDate on) implements PersonEvent {}
}
