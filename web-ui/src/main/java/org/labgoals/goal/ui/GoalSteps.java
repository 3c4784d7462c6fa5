package org.labgoals.goal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.application.NextStep;
import org.labgoals.shared.domain.Kebab;

/**
 * What the viewer can do to a goal, the most obvious first.
 *
 * @param main the one step that stands out
 * @param beside its alternative, when there is an obvious one
 * @param more the rest, one click away
 */
record GoalSteps(@Nullable Step main, @Nullable Step beside, List<Step> more) {

    private static final List<Step> BY_WEIGHT =
            List.of(
                    Step.DECIDE_AMENDMENT,
                    Step.ACTIVATE,
                    Step.ASSESS_SELF,
                    Step.REVIEW,
                    Step.CONFIRM_ACHIEVED,
                    Step.CONTINUE,
                    Step.SUBMIT,
                    Step.RETURN,
                    Step.CHECK_IN,
                    Step.RESUME,
                    Step.REVISE,
                    Step.PROPOSE_AMENDMENT,
                    Step.ASK_FOR_SELF_ASSESSMENT,
                    Step.MARK_PERSONAL,
                    Step.PAUSE,
                    Step.WITHDRAW);

    /** Corrections are offered beside what they correct, and amendments where they stand. */
    static GoalSteps of(Set<Step> steps, NextStep next) {
        List<Step> sorted = new ArrayList<>(BY_WEIGHT.stream().filter(steps::contains).toList());
        // Before its time comes a self-assessment is possible, but a check-in is the usual step.
        if (next.what() != NextStep.What.ASSESS_SELF && sorted.remove(Step.ASSESS_SELF)) {
            sorted.add(Math.min(sorted.size(), 1), Step.ASSESS_SELF);
        }
        if (sorted.isEmpty()) {
            return new GoalSteps(null, null, List.of());
        }
        Step main = sorted.getFirst();
        if (main == Step.WITHDRAW || main == Step.PAUSE) {
            return new GoalSteps(null, null, List.copyOf(sorted));
        }
        Step beside = sorted.size() > 1 && isProminent(sorted.get(1)) ? sorted.get(1) : null;
        return new GoalSteps(
                main, beside, List.copyOf(sorted.subList(beside == null ? 1 : 2, sorted.size())));
    }

    private static boolean isProminent(Step step) {
        return BY_WEIGHT.indexOf(step) < BY_WEIGHT.indexOf(Step.PROPOSE_AMENDMENT);
    }

    /** The step that a web address asks for, where the viewer can take it. */
    static @Nullable Step wished(@Nullable String word, Set<Step> steps) {
        return steps.stream().filter(step -> Kebab.of(step).equals(word)).findFirst().orElse(null);
    }
}
