package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Readiness on a day as it is, and as it would be if some more had happened. Nothing is stored.
 *
 * @param before without what is imagined
 * @param after with it
 */
public record WhatIf(Readiness before, Readiness after) {

    /** Both lists, by the very function that answers for what did happen. */
    public static WhatIf of(
            CareerFacts facts,
            List<CareerFact> imagined,
            Framework framework,
            LadderPosition position,
            LocalDate on) {
        return new WhatIf(
                Readiness.of(facts, framework, position, on),
                Readiness.of(facts.with(imagined), framework, position, on));
    }
}
