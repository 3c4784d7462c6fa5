package org.labgoals.objective.domain;

import java.util.List;
import java.util.Set;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * What other objectives say when one is proposed or changed: facts that the façade brings along.
 *
 * @param parents those of the wanted parents that there are
 * @param under the objective’s own children, theirs, and so on
 * @param othersWeigh whether another objective of its level is set with a weight above zero
 */
public record Kin(List<Parent> parents, Set<ObjectiveId> under, boolean othersWeigh) {

    /** Keeps copies. */
    public Kin {
        parents = List.copyOf(parents);
        under = Set.copyOf(under);
    }

    /** An objective that another is to serve. */
    public record Parent(ObjectiveId id, ObjectiveLevel level, ObjectiveStatus status) {}
}
