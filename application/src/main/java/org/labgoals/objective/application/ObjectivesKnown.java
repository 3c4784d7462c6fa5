package org.labgoals.objective.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;

/** The objectives that somebody may know of, for the features that ask on their behalf. */
@Component
public class ObjectivesKnown {

    private final ObjectiveSight sight;

    ObjectivesKnown(ObjectiveSight sight) {
        this.sight = sight;
    }

    public List<ObjectiveState> all(Viewer viewer) {
        return sight.all(viewer);
    }

    public Optional<ObjectiveState> find(Viewer viewer, ObjectiveId objective) {
        try {
            return Optional.of(sight.objective(viewer, objective));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
