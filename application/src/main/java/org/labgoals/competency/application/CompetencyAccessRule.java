package org.labgoals.competency.application;

import org.labgoals.shared.domain.Rule;

/** Who may not change competency records whatever is in them. */
public enum CompetencyAccessRule implements Rule {
    ONLY_THOSE_AT_WORK_SIGN(
            Nature.FORBIDDEN,
            "Auditors and administrators read competency records; they sign and assess nothing."),
    ONLY_MANAGERS_PLACE(
            Nature.FORBIDDEN,
            "Only managers and administrators say which test systems a person runs.");

    private final Nature nature;
    private final String sentence;

    CompetencyAccessRule(Nature nature, String sentence) {
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
