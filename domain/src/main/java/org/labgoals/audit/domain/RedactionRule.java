package org.labgoals.audit.domain;

import org.labgoals.shared.domain.Rule;

/** Every reason for which a redaction is refused, each in a sentence to act on. */
public enum RedactionRule implements Rule {
    ONLY_WHO_ANSWERS_FOR_IT(
            Nature.FORBIDDEN,
            "Texts are redacted by the person’s responsible manager, by a director or by an"
                    + " administrator, and by nobody in their own record; ask one of them."),
    NOT_BEFORE_YOU_MAY_READ_IT(
            Nature.FORBIDDEN,
            "These words are still kept from you; redact them once you may read them, or ask an"
                    + " administrator, who can do it unseen."),
    NO_SUCH_TEXT(Nature.IMPOSSIBLE_VALUE, "This entry has no such text."),
    NO_TEXT_NAMED(Nature.IMPOSSIBLE_VALUE, "Say which text is to be redacted."),
    REASON_MISSING(
            Nature.IMPOSSIBLE_VALUE, "Give a reason, without repeating what must not be there."),
    REASON_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "A reason has at most 4,000 characters."),
    REDACTED_MEANWHILE(
            Nature.CONFLICT,
            "Another text of this entry was redacted meanwhile; look again and repeat."),
    ;

    private final Nature nature;
    private final String sentence;

    RedactionRule(Nature nature, String sentence) {
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
