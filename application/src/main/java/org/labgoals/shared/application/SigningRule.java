package org.labgoals.shared.application;

import org.labgoals.shared.domain.Rule;

/** Why something was not signed. */
public enum SigningRule implements Rule {
    SIGN_WITH_PASSWORD(
            Nature.FORBIDDEN,
            "This step is signed: enter your password again with it. An access token does not"
                    + " sign."),
    SIGNING_PASSWORD_NOT_RIGHT(
            Nature.FORBIDDEN,
            "Nothing was signed: the password is not right. Enter it again; five wrong ones lock"
                    + " the account for fifteen minutes.");

    private final Nature nature;
    private final String sentence;

    SigningRule(Nature nature, String sentence) {
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
