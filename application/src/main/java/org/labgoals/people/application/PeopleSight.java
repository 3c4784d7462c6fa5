package org.labgoals.people.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;

/**
 * Whom a viewer may know of by name, position and team. Not their goals: that is {@link
 * Directory#reachOf}.
 */
final class PeopleSight {

    private final Roster roster;
    private final LocalDate day;

    PeopleSight(Roster roster, LocalDate day) {
        this.roster = roster;
        this.day = day;
    }

    /**
     * Everybody for a director, auditor or administrator; else the viewer, the members and leads of
     * the teams they are in, who decides on their goals, and the people they lead or decide for.
     */
    Set<PersonId> of(Viewer viewer) {
        if (viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR) || viewer.is(Role.ADMINISTRATOR)) {
            return roster.people().keySet();
        }
        var seen = new HashSet<PersonId>();
        roster.person(viewer.person()).map(PersonState::id).ifPresent(seen::add);
        roster.person(viewer.person())
                .ifPresent(person -> person.teamsOn(day).forEach(team -> addTeam(team, seen)));
        seen.addAll(roster.decidersOf(viewer.person(), day));
        seen.addAll(roster.peopleOf(viewer.person(), day));
        return seen;
    }

    private void addTeam(TeamId team, Set<PersonId> seen) {
        seen.addAll(roster.membersOf(team, day));
        roster.teamLine(team, day).map(TeamLine::lead).ifPresent(seen::add);
    }
}
