package org.labgoals.shared.application;

import org.labgoals.shared.domain.Rule;

/** Who may, where no feature has a better sentence. */
public enum AccessRule implements Rule {
    /** A command without a line in the policy table. */
    NOBODY_MAY(Nature.FORBIDDEN, "Nobody may do this: no rule says who may."),
    ONLY_ADMINISTRATOR(Nature.FORBIDDEN, "Only an administrator can do this; ask one."),
    AUDITORS_AND_ADMINISTRATORS_READ(
            Nature.FORBIDDEN, "Auditors and administrators read goals; they do not change them."),
    NOBODY_CAN_DECIDE(
            Nature.CONFLICT,
            "Nobody can decide on this goal: its owner has no responsible manager. Ask an"
                    + " administrator to name one."),
    NOBODY_DECIDES_FOR_PERSON(
            Nature.CONFLICT,
            "Nobody can decide on this record: the person has no responsible manager. Ask an"
                    + " administrator to name one.");

    private final Nature nature;
    private final String sentence;

    AccessRule(Nature nature, String sentence) {
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
