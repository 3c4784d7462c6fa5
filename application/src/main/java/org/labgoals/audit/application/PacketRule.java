package org.labgoals.audit.application;

import org.labgoals.shared.domain.Rule;

/** Why an evidence packet is not made. */
public enum PacketRule implements Rule {
    NOT_YOURS_TO_HAND_OUT(
            Nature.FORBIDDEN,
            "A packet is made by the person, by who decides for them, by a director or an"
                    + " auditor."),
    ENDS_BEFORE_IT_BEGINS(
            Nature.IMPOSSIBLE_VALUE,
            "The period ends before it begins; choose an earlier first day."),
    NOTHING_INSIDE(
            Nature.CONFLICT, "Nothing was recorded about it in that period; choose a longer one."),
    TOO_MUCH_INSIDE(
            Nature.CONFLICT, "More than 20,000 entries are in that period; choose a shorter one."),
    NO_ROOM(
            Nature.CONFLICT,
            "The packet could not be written: there is no room left on the disk. Nothing was"
                    + " kept of it; make room and try again.");

    private final Nature nature;
    private final String sentence;

    PacketRule(Nature nature, String sentence) {
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
