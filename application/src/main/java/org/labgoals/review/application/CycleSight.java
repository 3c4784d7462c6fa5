package org.labgoals.review.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.CycleScope.Group;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleEvolution;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * Which cycles a viewer may know of, whom they can open one for, and who would be in it. A cycle is
 * known to whom it names and to whoever reads somebody's reviews among them.
 */
@Component
class CycleSight {

    private final ReviewCycleRecords records;
    private final RecordedEvents events;
    private final PeopleQueries people;
    private final Directory directory;
    private final Today today;

    CycleSight(
            ReviewCycleRecords records,
            RecordedEvents events,
            PeopleQueries people,
            Directory directory,
            Today today) {
        this.records = records;
        this.people = people;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    List<ReviewCycleState> all(Viewer viewer) {
        return records.all().stream().filter(cycle -> mayKnow(viewer, cycle)).toList();
    }

    List<ReviewCycleState> some(Viewer viewer, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : records.some(ids).stream().filter(cycle -> mayKnow(viewer, cycle)).toList();
    }

    /** The cycle, if there is one and the viewer may know of it. */
    ReviewCycleState cycle(Viewer viewer, ReviewCycleId id) {
        return Optional.of(opened(id))
                .filter(cycle -> mayKnow(viewer, cycle))
                .orElseThrow(() -> new NotFound("There is no such review cycle."));
    }

    /** The cycle as its row says, or as its events do while the row is on its way. */
    ReviewCycleState opened(ReviewCycleId id) {
        return records.cycle(id).orElseGet(() -> folded(id));
    }

    private ReviewCycleState folded(ReviewCycleId id) {
        @Nullable ReviewCycleState state = null;
        for (var event : events.of(ReviewCycleEvent.class, id.value())) {
            state = ReviewCycleEvolution.evolve(state, event.payload());
        }
        if (state == null) {
            throw new NotFound("There is no such review cycle.");
        }
        return state;
    }

    private boolean mayKnow(Viewer viewer, ReviewCycleState cycle) {
        var reach = directory.reachOf(viewer, today.date());
        return cycle.people().contains(viewer.person())
                || cycle.people().stream().anyMatch(reach::covers);
    }

    /** Whether the viewer leads whom the cycle is for today. */
    boolean leads(Viewer viewer, ReviewCycleState cycle) {
        return viewer.is(Role.DIRECTOR) || groups(viewer).has(cycle.scope());
    }

    /** Whom the current viewer can open a cycle for. */
    CycleGroups groups(Viewer viewer) {
        var all = people.teams();
        if (viewer.is(Role.DIRECTOR)) {
            var sections =
                    people.laboratories().stream()
                            .flatMap(laboratory -> laboratory.sections().stream())
                            .distinct()
                            .toList();
            return new CycleGroups(true, sections, all);
        }
        if (!viewer.is(Role.MANAGER)) {
            return new CycleGroups(false, List.of(), List.of());
        }
        var led = all.stream().filter(team -> leads(viewer, CycleScope.team(team.id()))).toList();
        var sections =
                led.stream()
                        .map(TeamLine::section)
                        .distinct()
                        .filter(section -> leads(viewer, CycleScope.section(section)))
                        .toList();
        return new CycleGroups(false, sections, led);
    }

    /** Whether everybody else in the group is within the viewer's reach. */
    private boolean leads(Viewer viewer, CycleScope scope) {
        var reach = directory.reachOf(viewer, today.date());
        var people = peopleIn(scope);
        people.remove(viewer.person());
        return !people.isEmpty() && people.stream().allMatch(reach::covers);
    }

    /** Who is at work in the group today, and so in a cycle for it. */
    Set<PersonId> peopleIn(CycleScope scope) {
        return directory.everybodyIn(new Reach.Everybody()).stream()
                .filter(CycleSight::isReviewed)
                .filter(person -> isIn(person, scope))
                .map(PersonLine::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isReviewed(PersonLine person) {
        return person.roles().contains(Role.TECHNOLOGIST)
                || person.roles().contains(Role.MANAGER)
                || person.roles().contains(Role.DIRECTOR);
    }

    private static boolean isIn(PersonLine person, CycleScope scope) {
        return scope.group() == Group.LABORATORY
                || person.teams().stream()
                        .anyMatch(
                                team ->
                                        scope.group() == Group.SECTION
                                                ? team.section().equals(scope.section())
                                                : team.id().equals(scope.team()));
    }
}
