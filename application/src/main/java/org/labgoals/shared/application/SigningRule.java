package org.labgoals.shared.application;

import org.labgoals.shared.domain.Rule;

/** Why something was not signed. */
public enum SigningRule implements Rule {
    SIGN_WITH_PASSWORD(
            Nature.FORBIDDEN,
            "This step is signed: enter your password again with it. On the screens a passkey does"
                    + " as well; an access token does not sign."),
    SIGNING_PASSWORD_NOT_RIGHT(
            Nature.FORBIDDEN,
            "Nothing was signed: the password is not right. Enter it again; five wrong ones lock"
                    + " the account for fifteen minutes."),
    SIGNING_PASSKEY_NOT_RIGHT(
            Nature.FORBIDDEN,
            "Nothing was signed: the passkey is not yours, or its answer was used already or is"
                    + " older than five minutes. Use it again, or enter your password.");

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
