package org.labgoals.alignment.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.domain.ObjectiveId;

/** An objective that was set on a day, as far as alignment is about it. */
public record ObjectiveFact(
        ObjectiveId id,
        ObjectiveLevel level,
        @Nullable String section,
        BigDecimal weight,
        List<ObjectiveId> parents) {

    /** Keeps a copy. */
    public ObjectiveFact {
        parents = List.copyOf(parents);
    }

    /** Whether it counts: the vision is served by the objectives under it. */
    boolean counts() {
        return level != ObjectiveLevel.VISION;
    }
}
