package org.labgoals.objective.ui;

import java.util.List;
import java.util.Set;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;

/**
 * What somebody can put forward; the rules decide again when they do.
 *
 * @param levels the levels to choose from, the highest first; none for who puts nothing forward
 * @param sections the sections to choose from, by name
 */
record Proposable(List<ObjectiveLevel> levels, List<String> sections) {

    /**
     * @param own the sections they lead
     * @param all the sections of the laboratories
     */
    static Proposable of(Viewer viewer, Set<String> own, List<String> all) {
        if (viewer.is(Role.DIRECTOR)) {
            return new Proposable(
                    List.of(ObjectiveLevel.values()), all.stream().distinct().sorted().toList());
        }
        return viewer.is(Role.MANAGER) && !own.isEmpty()
                ? new Proposable(List.of(ObjectiveLevel.SECTION), own.stream().sorted().toList())
                : new Proposable(List.of(), List.of());
    }

    boolean isNothing() {
        return levels.isEmpty();
    }
}
