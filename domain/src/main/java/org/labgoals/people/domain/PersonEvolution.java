package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/** What each event makes of a person. No rules here. */
public final class PersonEvolution {

    private PersonEvolution() {}

    /**
     * The person after the event.
     *
     * @param before null before the first
     */
    public static PersonState evolve(@Nullable PersonState before, PersonEvent event) {
        if (event instanceof PersonEnrolled enrolled) {
            return enrolled(enrolled);
        }
        if (before == null) {
            throw new IllegalStateException(
                    "No person " + event.person() + " yet: " + event.getClass().getSimpleName());
        }
        return next(before, event);
    }

    private static PersonState next(PersonState p, PersonEvent event) {
        return switch (event) {
            case PersonEnrolled e -> enrolled(e);
            case PersonRenamed e -> p.named(e.name());
            case PlacedInTeam e ->
                    p.withTeams(Dated.plus(p.teams(), Dated.since(e.team(), e.from())));
            case TakenOutOfTeam e -> p.withTeams(teamsWithout(p, e));
            case PositionGiven e ->
                    p.withPositions(
                            positionsWith(p, new HeldPosition(e.position(), e.level()), e.from()));
            case PersonPromoted e -> p.withPositions(positionsWith(p, e.to(), e.from()));
            case RoleGranted e -> p.withRole(e.role());
            case RoleRevoked e -> p.withoutRole(e.role());
            case ManagerAssigned e ->
                    p.withManagers(Dated.replacedFrom(e.from(), e.manager(), p.managers()));
            case ManagersDutyEnded e -> p.withManagers(Dated.endedAfter(e.until(), p.managers()));
            case DeputyNamed e -> p.withDeputies(deputiesWith(p, e));
            case PersonLeft e -> p.left(e.on());
        };
    }

    private static PersonState enrolled(PersonEnrolled event) {
        return new PersonState(
                event.person(),
                event.name(),
                event.on(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<Dated<TeamId>> teamsWithout(PersonState p, TakenOutOfTeam event) {
        return p.teams().stream()
                .flatMap(
                        team ->
                                team.what().equals(event.team())
                                        ? Dated.endedAfter(event.until(), List.of(team)).stream()
                                        : List.of(team).stream())
                .toList();
    }

    private static List<Dated<HeldPosition>> positionsWith(
            PersonState p, HeldPosition held, LocalDate from) {
        return Dated.replacedFrom(from, held, p.positions());
    }

    private static List<Dated<PersonId>> deputiesWith(PersonState p, DeputyNamed event) {
        return Dated.plus(p.deputies(), new Dated<>(event.deputy(), event.from(), event.until()));
    }
}
