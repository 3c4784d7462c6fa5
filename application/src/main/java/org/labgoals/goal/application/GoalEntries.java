package org.labgoals.goal.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.Causes;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Goals' entries in the words of their own history, for a look across records. */
@Component
public class GoalEntries {

    private final GoalRecords records;
    private final GoalSight sight;
    private final Directory directory;
    private final Causes causes;

    GoalEntries(GoalRecords records, GoalSight sight, Directory directory, Causes causes) {
        this.records = records;
        this.sight = sight;
        this.directory = directory;
        this.causes = causes;
    }

    /**
     * One goal's entries.
     *
     * @param lines oldest first; none of them is offered for correction here
     */
    public record Entries(String title, PersonLine owner, List<HistoryLine> lines) {}

    /** The entries, if there is such a goal and the viewer may know of it. */
    public Optional<Entries> of(Viewer viewer, GoalId goal) {
        return records.goal(goal)
                .filter(sight.scopeOf(viewer)::covers)
                .map(found -> entries(viewer, found));
    }

    private Entries entries(Viewer viewer, GoalState goal) {
        List<RecordedEvent<GoalEvent>> events = sight.history(goal.id());
        Set<PersonId> mentioned = new LinkedHashSet<>();
        mentioned.add(goal.owner());
        goal.plan().contributors().forEach(one -> mentioned.add(one.person()));
        events.forEach(event -> mentioned.add(new PersonId(event.metadata(Metadata.ACTOR))));
        Map<PersonId, PersonLine> people = directory.people(mentioned);
        return new Entries(
                goal.plan().title().orErased(),
                people.getOrDefault(goal.owner(), GoalLines.unknown(goal.owner())),
                GoalHistory.of(
                        events,
                        id -> people.getOrDefault(id, GoalLines.unknown(id)),
                        event -> Set.of(),
                        causes.of(viewer, events)));
    }
}
