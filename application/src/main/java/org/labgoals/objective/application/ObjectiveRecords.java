package org.labgoals.objective.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.shared.domain.ObjectiveId;

/** The objectives' rows, as the projection last wrote them. A laboratory has some hundreds. */
public interface ObjectiveRecords {

    Optional<ObjectiveState> objective(ObjectiveId objective);

    /** Those that there are among these. */
    List<ObjectiveState> some(Collection<ObjectiveId> objectives);

    List<ObjectiveState> all();

    /** The row's version, empty while there is no row. */
    OptionalLong version(ObjectiveId objective);
}
