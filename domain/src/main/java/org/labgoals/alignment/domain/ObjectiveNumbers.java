package org.labgoals.alignment.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * The objectives that stand on a day, numbered, so that however many goals are counted in arrays.
 */
final class ObjectiveNumbers {

    private static final int NONE = -1;

    private final List<ObjectiveFact> objectives;
    private final Map<ObjectiveId, Integer> numbers = new HashMap<>();

    ObjectiveNumbers(List<ObjectiveFact> objectives) {
        this.objectives = objectives;
        for (int number = 0; number < objectives.size(); number++) {
            numbers.put(objectives.get(number).id(), number);
        }
    }

    List<ObjectiveFact> objectives() {
        return objectives;
    }

    int size() {
        return objectives.size();
    }

    /** The number of an objective, negative where it does not stand. */
    int number(ObjectiveId objective) {
        return numbers.getOrDefault(objective, NONE);
    }

    /**
     * Notes the numbers of the objectives that are supported.
     *
     * @return whether any of them stands
     */
    boolean note(List<Support> supports, BitSet named) {
        boolean serves = false;
        for (var support : supports) {
            int number = number(support.objective());
            if (number >= 0) {
                named.set(number);
                serves = true;
            }
        }
        return serves;
    }

    /** These objectives and all that stand above them: what supports one supports those too. */
    BitSet withThoseAbove(BitSet named) {
        var reached = new BitSet(size());
        named.stream().forEach(number -> reach(number, reached));
        return reached;
    }

    private void reach(int number, BitSet reached) {
        if (number >= 0 && !reached.get(number)) {
            reached.set(number);
            objectives.get(number).parents().forEach(parent -> reach(number(parent), reached));
        }
    }
}
