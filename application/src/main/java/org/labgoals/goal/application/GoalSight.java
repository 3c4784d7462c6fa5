package org.labgoals.goal.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** What a viewer may know of goals, and how they stand to them. */
@Component
class GoalSight {

    private final GoalRecords records;
    private final RecordedEvents events;
    private final Directory directory;
    private final Today today;

    GoalSight(GoalRecords records, RecordedEvents events, Directory directory, Today today) {
        this.records = records;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    GoalScope scopeOf(Viewer viewer) {
        return new GoalScope(viewer.person(), directory.reachOf(viewer, today.date()));
    }

    /** The goal, if there is one and the viewer may know of it; as of then, if also now. */
    GoalState goal(Viewer viewer, GoalId id) {
        if (AsOf.current().isPresent()) {
            AsOf.now(() -> records.covers(scopeOf(viewer), id) ? id : goal(viewer, id).id());
        }
        // A row that is still on its way must not hide what the events already say.
        return records.goal(id)
                .or(() -> Optional.ofNullable(GoalFold.of(history(id))))
                .filter(scopeOf(viewer)::covers)
                .orElseThrow(() -> new NotFound("There is no such goal."));
    }

    List<RecordedEvent<GoalEvent>> history(GoalId id) {
        return events.of(GoalEvent.class, id.value());
    }

    /**
     * How the viewer stands to the goal.
     *
     * @param deciders who decides on it, see {@link #decidersOn}
     */
    Standing standing(Viewer viewer, GoalState goal, List<PersonId> deciders) {
        if (goal.owner().equals(viewer.person())) {
            return Standing.OWNER;
        }
        if (deciders.contains(viewer.person())) {
            return Standing.DECIDER;
        }
        return goal.plan().contributors().stream()
                        .anyMatch(contributor -> contributor.person().equals(viewer.person()))
                ? Standing.CONTRIBUTOR
                : Standing.ONLOOKER;
    }

    /** Who decides on the goal today, the first in line first. */
    List<PersonId> decidersOn(GoalState goal) {
        return directory.decidersOf(goal.owner(), today.date());
    }
}
