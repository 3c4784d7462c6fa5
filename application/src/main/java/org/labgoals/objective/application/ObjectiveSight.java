package org.labgoals.objective.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.Kin;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.objective.domain.ObjectiveEvolution;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** What a viewer may know of objectives, how they stand to them, and what others say. */
@Component
class ObjectiveSight {

    private final ObjectiveRecords records;
    private final RecordedEvents events;
    private final Directory directory;
    private final Today today;

    ObjectiveSight(
            ObjectiveRecords records, RecordedEvents events, Directory directory, Today today) {
        this.records = records;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    /** Everybody may know what was set; what is only put forward, those who lead and check. */
    static boolean mayKnow(Viewer viewer, ObjectiveState objective) {
        boolean wasSet =
                objective.turns().stream().anyMatch(turn -> turn.status() == ObjectiveStatus.SET);
        return wasSet
                || viewer.is(Role.MANAGER)
                || viewer.is(Role.DIRECTOR)
                || viewer.is(Role.AUDITOR);
    }

    /** The objective, if there is one and the viewer may know of it. */
    ObjectiveState objective(Viewer viewer, ObjectiveId id) {
        // A row that is still on its way must not hide what the events already say.
        return records.objective(id)
                .or(() -> Optional.ofNullable(folded(history(id))))
                .filter(objective -> mayKnow(viewer, objective))
                .orElseThrow(() -> new NotFound("There is no such objective."));
    }

    /** What of the objectives that are set shares words with a text. */
    Map<ObjectiveId, ObjectiveRecords.Match> sharingWordsWith(String text) {
        return records.sharingWordsWith(text);
    }

    /** All that the viewer may know of. */
    List<ObjectiveState> all(Viewer viewer) {
        return records.all().stream().filter(one -> mayKnow(viewer, one)).toList();
    }

    List<RecordedEvent<ObjectiveEvent>> history(ObjectiveId id) {
        return events.of(ObjectiveEvent.class, id.value());
    }

    static @Nullable ObjectiveState folded(List<RecordedEvent<ObjectiveEvent>> events) {
        @Nullable ObjectiveState state = null;
        for (var event : events) {
            state = ObjectiveEvolution.evolve(state, event.payload());
        }
        return state;
    }

    static Standing standing(Viewer viewer) {
        return viewer.is(Role.DIRECTOR) ? Standing.DECIDER : Standing.ONLOOKER;
    }

    /** The sections of the teams that a manager leads or whose people they answer for. */
    Set<String> sectionsOf(Viewer viewer) {
        if (!viewer.is(Role.MANAGER)) {
            return Set.of();
        }
        var day = today.date();
        return Stream.concat(
                        directory.everybodyIn(directory.reachOf(viewer, day)).stream(),
                        directory.person(viewer.person()).stream())
                .flatMap(person -> person.teams().stream())
                .map(TeamLine::section)
                .collect(Collectors.toSet());
    }

    /** What other objectives say, were this one to say so. */
    Kin kinOf(ObjectiveId id, ObjectivePlan plan) {
        var all = records.all();
        var parents =
                all.stream()
                        .filter(one -> plan.parents().contains(one.id()))
                        .map(one -> new Kin.Parent(one.id(), one.plan().level(), one.status()))
                        .toList();
        boolean othersWeigh =
                all.stream()
                        .filter(one -> !one.id().equals(id) && one.isOpen())
                        .filter(one -> one.plan().level() == plan.level())
                        .anyMatch(one -> one.plan().weight().signum() > 0);
        return new Kin(parents, under(id, all), othersWeigh);
    }

    private static Set<ObjectiveId> under(ObjectiveId id, List<ObjectiveState> all) {
        Set<ObjectiveId> found = new HashSet<>();
        Set<ObjectiveId> latest = Set.of(id);
        while (!latest.isEmpty()) {
            var above = latest;
            latest =
                    all.stream()
                            .filter(one -> one.plan().parents().stream().anyMatch(above::contains))
                            .map(ObjectiveState::id)
                            .filter(found::add)
                            .collect(Collectors.toSet());
        }
        return found;
    }
}
