package org.labgoals.people.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.Deciders;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.people.domain.Hierarchy;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.people.domain.LaboratoryState;
import org.labgoals.people.domain.PersonState;
import org.labgoals.people.domain.TeamState;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * All people, teams and laboratories at one moment, with their dates: small enough to be held in
 * memory, so that who-is-who and who-decides cost no statement. Immutable.
 */
public record Roster(
        Map<PersonId, PersonState> people,
        Map<TeamId, TeamState> teams,
        Map<LaboratoryId, LaboratoryState> laboratories) {

    private static final Comparator<PersonLine> BY_NAME =
            Comparator.comparing(PersonLine::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(line -> line.id().value());

    /** Nobody yet. */
    public static Roster empty() {
        return new Roster(Map.of(), Map.of(), Map.of());
    }

    /** Keeps copies. */
    public Roster {
        people = Map.copyOf(people);
        teams = Map.copyOf(teams);
        laboratories = Map.copyOf(laboratories);
    }

    List<PersonId> decidersOf(PersonId owner, LocalDate day) {
        return new Deciders(people).of(owner, day);
    }

    Hierarchy hierarchy() {
        return new Hierarchy(people);
    }

    /** Those whom the person leads, is responsible for, or decides for in somebody's place. */
    Set<PersonId> peopleOf(PersonId manager, LocalDate day) {
        var them = new LinkedHashSet<PersonId>();
        for (var team : teams.values()) {
            if (team.leadOn(day).filter(manager::equals).isPresent()) {
                them.addAll(membersOf(team.id(), day));
            }
        }
        them.addAll(new Deciders(people).decidedBy(manager, people.keySet(), day));
        them.remove(manager);
        return them;
    }

    Set<PersonId> membersOf(TeamId team, LocalDate day) {
        return people.values().stream()
                .filter(person -> person.presentOn(day) && person.teamsOn(day).contains(team))
                .map(PersonState::id)
                .collect(Collectors.toSet());
    }

    Optional<PersonState> person(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    boolean hasHere(PersonId person, LocalDate day) {
        return person(person).filter(somebody -> somebody.presentOn(day)).isPresent();
    }

    Optional<PersonLine> line(PersonId person, LocalDate day) {
        return person(person).map(somebody -> line(somebody, day, id -> teamLine(id, day)));
    }

    /** Lines of these people, by name; each team’s line is made once. */
    List<PersonLine> lines(Set<PersonId> ids, LocalDate day) {
        Map<TeamId, Optional<TeamLine>> lines = new HashMap<>();
        return ids.stream()
                .flatMap(id -> person(id).stream())
                .map(
                        person ->
                                line(
                                        person,
                                        day,
                                        id ->
                                                lines.computeIfAbsent(
                                                        id, team -> teamLine(team, day))))
                .sorted(BY_NAME)
                .toList();
    }

    private static PersonLine line(
            PersonState person, LocalDate day, Function<TeamId, Optional<TeamLine>> teams) {
        boolean active = person.presentOn(day);
        var held = person.positionOn(day);
        return new PersonLine(
                person.id(),
                person.name().orErased(),
                active ? person.roles() : Set.of(),
                held.map(HeldPosition::level).orElse(null),
                held.map(HeldPosition::position).orElse(null),
                person.teamsOn(day).stream().flatMap(team -> teams.apply(team).stream()).toList(),
                person.managerOn(day).orElse(null),
                active);
    }

    Optional<TeamLine> teamLine(TeamId id, LocalDate day) {
        return Optional.ofNullable(teams.get(id)).map(team -> teamLine(team, day));
    }

    TeamLine teamLine(TeamState team, LocalDate day) {
        @Nullable LaboratoryState laboratory = laboratories.get(team.laboratory());
        return new TeamLine(
                team.id(),
                team.name(),
                team.section(),
                laboratory == null ? team.laboratory().value() : laboratory.name(),
                team.leadOn(day).filter(lead -> hasHere(lead, day)).orElse(null));
    }

    /** The zone of the laboratory that opened first; this machine's before there is one. */
    ZoneId zone() {
        return laboratories.values().stream()
                .min(
                        Comparator.comparing(LaboratoryState::openedOn)
                                .thenComparing(laboratory -> laboratory.id().value()))
                .map(laboratory -> ZoneId.of(laboratory.zone()))
                .orElseGet(ZoneId::systemDefault);
    }
}
