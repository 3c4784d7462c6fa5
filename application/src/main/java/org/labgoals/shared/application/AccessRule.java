package org.labgoals.shared.application;

import org.labgoals.shared.domain.Rule;

/** Who may, where no feature has a better sentence. */
public enum AccessRule implements Rule {
    /** A command without a line in the policy table. */
    NOBODY_MAY("Nobody may do this: no rule says who may."),
    ONLY_ADMINISTRATOR("Only an administrator can do this; ask one."),
    ;

    private final String sentence;

    AccessRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return Nature.CONFLICT;
    }
}
