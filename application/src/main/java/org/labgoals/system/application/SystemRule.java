package org.labgoals.system.application;

import org.labgoals.shared.domain.Rule;

/** Why something cannot be done in the engine room. */
public enum SystemRule implements Rule {
    STILL_CANNOT_BE_TAKEN_IN(
            Nature.CONFLICT,
            "What waits still cannot be taken in, so nothing was changed; the server's log says"
                    + " why."),
    A_REBUILD_GOES_ON(
            Nature.CONFLICT, "Rows are being folded anew already; wait until that has ended.");

    private final Nature nature;
    private final String sentence;

    SystemRule(Nature nature, String sentence) {
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
