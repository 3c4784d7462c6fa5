package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/**
 * A person as their events leave them, with every date. Immutable; {@link PersonEvolution} makes
 * the next one.
 *
 * @param enrolledOn their first day
 * @param teams the teams they are or were in, several at a time
 * @param positions one at a time
 * @param roles what they may do, today
 * @param managers who is responsible for them, one at a time; for a director, whom the
 *     administrator named to decide on the director's goals
 * @param deputies who stands in for them as a manager, several at a time
 * @param leftOn their last day, null while they are there
 */
public record PersonState(
        PersonId id,
        PersonalText name,
        LocalDate enrolledOn,
        List<Dated<TeamId>> teams,
        List<Dated<HeldPosition>> positions,
        Set<Role> roles,
        List<Dated<PersonId>> managers,
        List<Dated<PersonId>> deputies,
        @Nullable LocalDate leftOn) {

    /** Whether they were in the laboratory that day. */
    public boolean presentOn(LocalDate day) {
        return !day.isBefore(enrolledOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public List<TeamId> teamsOn(LocalDate day) {
        return Dated.allOn(day, teams);
    }

    public Optional<HeldPosition> positionOn(LocalDate day) {
        return Dated.on(day, positions);
    }

    /** The responsible manager that day, whether or not they are still in the laboratory. */
    public Optional<PersonId> managerOn(LocalDate day) {
        return Dated.on(day, managers);
    }

    public List<PersonId> deputiesOn(LocalDate day) {
        return Dated.allOn(day, deputies);
    }

    PersonState named(PersonalText newName) {
        return with(newName, teams, positions, roles, managers, deputies, leftOn);
    }

    PersonState withTeams(List<Dated<TeamId>> newTeams) {
        return with(name, newTeams, positions, roles, managers, deputies, leftOn);
    }

    PersonState withPositions(List<Dated<HeldPosition>> newPositions) {
        return with(name, teams, newPositions, roles, managers, deputies, leftOn);
    }

    PersonState withRole(Role role) {
        var more = EnumSet.of(role);
        more.addAll(roles);
        return withRoles(more);
    }

    PersonState withoutRole(Role role) {
        var fewer = EnumSet.allOf(Role.class);
        fewer.retainAll(roles);
        fewer.remove(role);
        return withRoles(fewer);
    }

    PersonState withManagers(List<Dated<PersonId>> newManagers) {
        return with(name, teams, positions, roles, newManagers, deputies, leftOn);
    }

    PersonState withDeputies(List<Dated<PersonId>> newDeputies) {
        return with(name, teams, positions, roles, managers, newDeputies, leftOn);
    }

    /** Teams and positions end; who was responsible stays, to settle what is open. */
    PersonState left(LocalDate on) {
        return with(
                name,
                Dated.endedAfter(on, teams),
                Dated.endedAfter(on, positions),
                roles,
                managers,
                deputies,
                on);
    }

    private PersonState withRoles(EnumSet<Role> newRoles) {
        var inOrder = Collections.unmodifiableSet(newRoles);
        return with(name, teams, positions, inOrder, managers, deputies, leftOn);
    }

    private PersonState with(
            PersonalText newName,
            List<Dated<TeamId>> newTeams,
            List<Dated<HeldPosition>> newPositions,
            Set<Role> newRoles,
            List<Dated<PersonId>> newManagers,
            List<Dated<PersonId>> newDeputies,
            @Nullable LocalDate newLeftOn) {
        return new PersonState(
                id,
                newName,
                enrolledOn,
                newTeams,
                newPositions,
                newRoles,
                newManagers,
                newDeputies,
                newLeftOn);
    }
}
