package org.labgoals.objective.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectiveTree;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * An objective of the tree with what serves it.
 *
 * @param below those that serve it directly, each with its own; one with several parents stands
 *     under each
 */
record ObjectiveBranch(ObjectiveLine line, List<ObjectiveBranch> below) {

    /**
     * The tree from those that serve no other.
     *
     * @param ended whether to show those that have ended; else one that has stands only where
     *     something under it still does
     */
    static List<ObjectiveBranch> of(ObjectiveTree tree, boolean ended) {
        Map<ObjectiveId, List<ObjectiveLine>> under = new HashMap<>();
        tree.lines()
                .forEach(
                        line ->
                                line.plan()
                                        .parents()
                                        .forEach(
                                                parent ->
                                                        under.computeIfAbsent(
                                                                        parent,
                                                                        none -> new ArrayList<>())
                                                                .add(line)));
        return grown(tree.roots(), under, ended);
    }

    /** How many have ended. */
    static long ended(ObjectiveTree tree) {
        return tree.lines().stream().filter(line -> line.status().isFinal()).count();
    }

    private static List<ObjectiveBranch> grown(
            List<ObjectiveLine> lines, Map<ObjectiveId, List<ObjectiveLine>> under, boolean ended) {
        return lines.stream()
                .map(
                        line ->
                                new ObjectiveBranch(
                                        line,
                                        grown(
                                                under.getOrDefault(line.id(), List.of()),
                                                under,
                                                ended)))
                .filter(branch -> ended || branch.stands())
                .toList();
    }

    private boolean stands() {
        return !line.status().isFinal() || !below.isEmpty();
    }
}
