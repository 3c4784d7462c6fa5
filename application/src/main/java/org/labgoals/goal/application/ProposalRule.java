package org.labgoals.goal.application;

import org.labgoals.shared.domain.Rule;

/** Why a proposal to several people is refused before anybody gets a draft. */
public enum ProposalRule implements Rule {
    NO_SUCH_TEMPLATE("There is no template of this key."),
    NOBODY_NAMED("Name at least one person."),
    TOO_MANY_NAMED("Propose to at most 100 people at once."),
    ;

    private final String sentence;

    ProposalRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return Nature.IMPOSSIBLE_VALUE;
    }
}
