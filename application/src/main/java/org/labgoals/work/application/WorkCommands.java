package org.labgoals.work.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.TakesSteps;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.springframework.stereotype.Component;

/**
 * Takes many steps of a work list at once, each by its ordinary command and as whoever asks. What
 * is refused leaves the others done.
 */
@Component
public class WorkCommands {

    private static final int MOST = 100;

    private final List<TakesSteps> features;

    WorkCommands(List<TakesSteps> features) {
        this.features = List.copyOf(features);
    }

    /** What can be taken so: steps that need neither words nor a signature. */
    public Set<String> steps() {
        return features.stream()
                .flatMap(feature -> feature.steps().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes the steps one after the other; the answer says of each, in the same order, what came of
     * it.
     *
     * @param request makes a repeat take each once; null where repeats cannot happen
     * @throws Refused when there is none, or there are too many
     */
    public List<TakenStep> take(List<WorkStep> steps, @Nullable RequestKey request) {
        Refused.when(steps.isEmpty(), WorkRule.NO_STEP_CHOSEN);
        Refused.when(steps.size() > MOST, WorkRule.TOO_MANY_STEPS);
        return steps.stream()
                .distinct()
                .map(step -> new TakenStep(step, refusal(step, request)))
                .toList();
    }

    private @Nullable Rule refusal(WorkStep step, @Nullable RequestKey request) {
        var feature =
                features.stream().filter(each -> each.steps().contains(step.what())).findFirst();
        if (feature.isEmpty()) {
            return WorkRule.STEP_NEEDS_ITS_PLACE;
        }
        try {
            feature.get().take(step.what(), step.address(), part(step, request));
            return null;
        } catch (Refused refused) {
            return refused.rule();
        } catch (NotFound missing) {
            return WorkRule.NOT_WAITING;
        } catch (SomebodyWasFaster faster) {
            return WorkRule.CHANGED_MEANWHILE;
        }
    }

    private static @Nullable RequestKey part(WorkStep step, @Nullable RequestKey request) {
        return request == null ? null : request.part(step.what() + " " + step.address());
    }
}
