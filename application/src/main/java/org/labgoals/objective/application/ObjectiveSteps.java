package org.labgoals.objective.application;

import java.util.EnumSet;
import java.util.Set;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Role;

/** Says which steps a screen offers to somebody; the rules decide again when one is taken. */
final class ObjectiveSteps {

    private ObjectiveSteps() {}

    static Set<Step> of(ObjectiveState objective, Viewer viewer) {
        boolean director = viewer.is(Role.DIRECTOR);
        boolean own = viewer.is(Role.MANAGER) && objective.proposer().equals(viewer.person());
        return switch (objective.status()) {
            case PROPOSED -> {
                Set<Step> steps = EnumSet.noneOf(Step.class);
                if (director || own) {
                    steps.addAll(EnumSet.of(Step.REVISE, Step.RETIRE));
                }
                if (director) {
                    steps.add(Step.SET);
                }
                yield steps;
            }
            case SET ->
                    director
                            ? EnumSet.of(Step.CHANGE, Step.MEET, Step.MISS, Step.RETIRE)
                            : EnumSet.noneOf(Step.class);
            case MET, MISSED, RETIRED -> EnumSet.noneOf(Step.class);
        };
    }
}
