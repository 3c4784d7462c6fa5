package org.labgoals.alignment.application;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.labgoals.alignment.domain.GoalMark;

/**
 * The goals that support some objectives, as far as one viewer may know of them.
 *
 * @param goals those at work first, then by title; no more than are read at once
 * @param all how many goals support the objectives, those included that the viewer may not know of
 */
public record SupportOfObjectives(List<ServingGoal> goals, int all) {

    /** Keeps a copy. */
    public SupportOfObjectives {
        goals = List.copyOf(goals);
    }

    /** A day of one of the goals. */
    public record Marked(ServingGoal goal, GoalMark mark) {}

    /** Their activations, reviews and achievements, by day. */
    public List<Marked> marks() {
        return goals.stream()
                .flatMap(
                        goal ->
                                GoalMark.of(goal.state()).stream()
                                        .map(mark -> new Marked(goal, mark)))
                .sorted(Comparator.comparing(each -> each.mark().on()))
                .toList();
    }

    /** How many support the objectives that are not among the goals here. */
    public int others() {
        return Math.max(0, all - goals.size());
    }

    static Comparator<ServingGoal> atWorkFirst() {
        return Comparator.comparing((ServingGoal each) -> each.state().isFinal())
                .thenComparing(
                        each -> each.state().plan().title().orErased(),
                        String.CASE_INSENSITIVE_ORDER);
    }

    static SupportOfObjectives of(Stream<ServingGoal> goals, int all) {
        return new SupportOfObjectives(goals.sorted(atWorkFirst()).toList(), all);
    }
}
