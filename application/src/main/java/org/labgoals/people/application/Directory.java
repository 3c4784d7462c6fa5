package org.labgoals.people.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;

/**
 * Who is who and who decides, for the features that ask on a viewer's behalf. Not authorised by
 * itself: the façades that use it decide what they pass on.
 */
public interface Directory {

    Optional<PersonLine> person(PersonId person);

    /** The people with these ids; who is unknown is left out. */
    Map<PersonId, PersonLine> people(Collection<PersonId> ids);

    /**
     * Who decides on the person's goals that day, the first of them first in line: the responsible
     * manager and deputies named with dates; where there is none, the manager's own manager; for a
     * director another director. Never the person. Empty where there is nobody.
     */
    List<PersonId> decidersOf(PersonId owner, LocalDate on);

    /**
     * Whose records the viewer may read beside their own that day.
     *
     * @return the people, or everybody
     */
    Reach reachOf(Viewer viewer, LocalDate on);

    /**
     * Whether the viewer may know of the person's records that day: their own, their people's, and
     * everybody's as a director or auditor.
     */
    default boolean mayKnow(Viewer viewer, PersonId person, LocalDate on) {
        return person.equals(viewer.person())
                || reachOf(viewer, on).covers(person)
                || decidersOf(person, on).contains(viewer.person());
    }

    /**
     * The person, if the viewer may know of their records that day.
     *
     * @throws NotFound otherwise
     */
    default PersonLine known(Viewer viewer, PersonId person, LocalDate on) {
        return person(person)
                .filter(found -> mayKnow(viewer, person, on))
                .orElseThrow(() -> new NotFound("There is no such person."));
    }

    /** How the viewer stands to the person that day. */
    default Standing standing(Viewer viewer, PersonId person, LocalDate on) {
        if (person.equals(viewer.person())) {
            return Standing.OWNER;
        }
        return decidersOf(person, on).contains(viewer.person())
                ? Standing.DECIDER
                : Standing.ONLOOKER;
    }

    /** Everybody the reach covers who has not left, by name. */
    List<PersonLine> everybodyIn(Reach reach);

    /**
     * As {@link #people(Collection)}, as they were on a day: in the teams and with the position
     * they had then.
     */
    Map<PersonId, PersonLine> people(Collection<PersonId> ids, LocalDate on);

    /** As {@link #everybodyIn(Reach)}, of those who were here that day, as they were then. */
    List<PersonLine> everybodyIn(Reach reach, LocalDate on);

    /** Who is in the team that day; nobody where there is no such team. */
    Set<PersonId> membersOf(TeamId team, LocalDate on);

    /** The laboratory's time zone. */
    java.time.ZoneId zone();

    /** Whose records somebody may read. */
    sealed interface Reach {
        /** Everybody's, as a director or auditor. */
        record Everybody() implements Reach {}

        /** These people's. */
        record These(Set<PersonId> people) implements Reach {}

        default boolean covers(PersonId person) {
            return switch (this) {
                case Everybody everybody -> true;
                case These these -> these.people().contains(person);
            };
        }
    }
}
