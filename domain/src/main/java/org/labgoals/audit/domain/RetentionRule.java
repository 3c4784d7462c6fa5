package org.labgoals.audit.domain;

import org.labgoals.shared.domain.Rule;

/** Every reason for which a person is not erased, each in a sentence to act on. */
public enum RetentionRule implements Rule {
    ONLY_ADMINISTRATOR(Nature.FORBIDDEN, "Only an administrator can do this; ask one."),
    NOT_ONESELF(Nature.FORBIDDEN, "Nobody erases themselves; ask another administrator."),
    LAST_ADMINISTRATOR(
            Nature.CONFLICT,
            "This is the last administrator. Make somebody else one before you erase them."),
    STILL_HERE(
            Nature.CONFLICT,
            "Only who has left the laboratory can be erased. Record their last day first."),
    ON_LEGAL_HOLD(
            Nature.CONFLICT,
            "A legal hold has everything about this person kept. Lift it first, with a reason."),
    STILL_TO_BE_KEPT(
            Nature.CONFLICT,
            "The time for which these records have to be kept is not over; before that, only an"
                    + " order erases them."),
    ERASED(Nature.CONFLICT, "This person was erased; nothing more is recorded about them."),
    REASON_MISSING(Nature.IMPOSSIBLE_VALUE, "Give a reason."),
    REASON_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A reason has at most 4,000 characters."),
    ;

    private final Nature nature;
    private final String sentence;

    RetentionRule(Nature nature, String sentence) {
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
