package org.labgoals.work.application;

import static org.labgoals.shared.domain.Rule.Nature.CONFLICT;
import static org.labgoals.shared.domain.Rule.Nature.IMPOSSIBLE_VALUE;

import org.labgoals.shared.domain.Rule;

/** Why a step is not taken from the work list, each in a sentence to act on. */
public enum WorkRule implements Rule {
    STEP_NEEDS_ITS_PLACE(
            IMPOSSIBLE_VALUE,
            "This step needs words or a signature; take it where its address leads."),
    NO_STEP_CHOSEN(IMPOSSIBLE_VALUE, "Choose at least one step."),
    TOO_MANY_STEPS(IMPOSSIBLE_VALUE, "At most 100 steps are taken at once."),
    NOT_WAITING(CONFLICT, "This does not wait for you any more."),
    CHANGED_MEANWHILE(CONFLICT, "Somebody else changed it at the same moment; look at it again."),
    ;

    private final Nature nature;
    private final String sentence;

    WorkRule(Nature nature, String sentence) {
        this.nature = nature;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return nature;
    }
}
