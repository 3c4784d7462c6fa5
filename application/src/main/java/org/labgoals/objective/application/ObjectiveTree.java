package org.labgoals.objective.application;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * All objectives of a day that the viewer may know of. One with several parents stands under each.
 *
 * @param on the day
 * @param lines by level, the weightiest of each first
 */
public record ObjectiveTree(LocalDate on, List<ObjectiveLine> lines) {

    /** Keeps a copy. */
    public ObjectiveTree {
        lines = List.copyOf(lines);
    }

    /** Those that serve no other. */
    public List<ObjectiveLine> roots() {
        return lines.stream().filter(line -> parentsOf(line).isEmpty()).toList();
    }

    /** Those that serve this one directly. */
    public List<ObjectiveLine> under(ObjectiveId objective) {
        return lines.stream().filter(line -> parentsOf(line).contains(objective)).toList();
    }

    private List<ObjectiveId> parentsOf(ObjectiveLine line) {
        return line.plan().parents().stream()
                .filter(parent -> lines.stream().anyMatch(one -> one.id().equals(parent)))
                .toList();
    }
}
