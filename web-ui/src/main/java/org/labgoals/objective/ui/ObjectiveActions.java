package org.labgoals.objective.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;

/**
 * What the viewer can do to an objective, the most obvious first, and what it waits for.
 *
 * @param waitsFor the key of the sentence that says so, null where it waits for nothing
 * @param main the one step that stands out
 * @param beside its alternative, when there is an obvious one
 * @param more the rest, one click away
 */
record ObjectiveActions(
        @Nullable String waitsFor, @Nullable Step main, @Nullable Step beside, List<Step> more) {

    private static final List<Step> BY_WEIGHT =
            List.of(Step.SET, Step.REVISE, Step.MEET, Step.MISS, Step.CHANGE, Step.RETIRE);

    /** A result stands out once the period is over; until then a change is the usual step. */
    static ObjectiveActions of(ObjectiveState objective, Set<Step> steps, LocalDate today) {
        var until = objective.plan().until();
        boolean over = until != null && until.isBefore(today);
        List<Step> sorted = new ArrayList<>(BY_WEIGHT.stream().filter(steps::contains).toList());
        var main =
                sorted.contains(Step.SET) || over && sorted.contains(Step.MEET)
                        ? sorted.removeFirst()
                        : null;
        var usual = main == Step.MEET ? Step.MISS : main == null ? Step.CHANGE : Step.REVISE;
        var beside = sorted.remove(usual) ? usual : sorted.remove(Step.REVISE) ? Step.REVISE : null;
        return new ObjectiveActions(
                waitsFor(objective.status(), over, main != null),
                main,
                beside,
                List.copyOf(sorted));
    }

    static String key(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String waitsFor(
            ObjectiveStatus status, boolean over, boolean forViewer) {
        if (status == ObjectiveStatus.PROPOSED) {
            return forViewer ? "objective.waits.set-it" : "objective.waits.to-be-set";
        }
        if (status == ObjectiveStatus.SET && over) {
            return forViewer ? "objective.waits.close-it" : "objective.waits.to-be-closed";
        }
        return null;
    }
}
