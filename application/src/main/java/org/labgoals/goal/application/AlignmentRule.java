package org.labgoals.goal.application;

import org.labgoals.shared.domain.Rule;

/** What other records have against an alignment. */
public enum AlignmentRule implements Rule {
    NO_OBJECTIVE_TO_SUPPORT(
            Nature.CONFLICT, "There is no such objective to support; choose one that is set."),
    OBJECTIVE_NOT_OPEN(
            Nature.CONFLICT,
            "This objective was met, missed or retired; choose one that still stands."),
    ;

    private final Nature nature;
    private final String sentence;

    AlignmentRule(Nature nature, String sentence) {
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
