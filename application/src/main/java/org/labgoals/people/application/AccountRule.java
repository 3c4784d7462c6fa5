package org.labgoals.people.application;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with accounts, passwords, tokens and one-time links. */
public enum AccountRule implements Rule {
    USERNAME_NOT_ALLOWED(
            Nature.IMPOSSIBLE_VALUE,
            "A user name has 2 to 50 letters, digits, dots, dashes or underscores."),
    USERNAME_TAKEN(Nature.CONFLICT, "This user name is taken; choose another."),
    PERSON_HAS_ACCOUNT(Nature.CONFLICT, "This person can sign in already."),
    PASSWORD_TOO_SHORT(Nature.IMPOSSIBLE_VALUE, "Choose a password of at least 12 characters."),
    PASSWORD_TOO_LONG(Nature.IMPOSSIBLE_VALUE, "Choose a password of at most 200 characters."),
    PASSWORD_IS_USERNAME(Nature.IMPOSSIBLE_VALUE, "Choose a password that is not your user name."),
    PASSWORD_NOT_RIGHT(Nature.CONFLICT, "The present password is not right; enter it again."),
    SIGN_IN_PAUSED(
            Nature.CONFLICT,
            "There were too many failed attempts under this name. Wait fifteen minutes and try"
                    + " again, or ask an administrator for a new link."),
    ACCOUNT_DISABLED(Nature.CONFLICT, "This account is disabled; ask an administrator."),
    NO_ACCOUNT(Nature.CONFLICT, "This person has no account yet; make a link for them first."),
    DISABLING_NEEDS_A_REASON(
            Nature.IMPOSSIBLE_VALUE, "Say in 1 to 500 characters why the account is disabled."),
    NOT_ONES_OWN_ACCOUNT(
            Nature.CONFLICT, "You cannot disable your own account; ask another administrator."),
    TOKEN_NAME_MISSING(Nature.IMPOSSIBLE_VALUE, "Give the token a name of 1 to 100 characters."),
    TOO_MANY_TOKENS(
            Nature.CONFLICT, "You have 50 tokens; revoke one that is no longer needed first."),
    PASSKEY_NAME_MISSING(
            Nature.IMPOSSIBLE_VALUE, "Give the passkey a name of 1 to 100 characters."),
    TOO_MANY_PASSKEYS(
            Nature.CONFLICT, "You have 20 passkeys; remove one that is no longer needed first."),
    PASSKEYS_NOT_HERE(
            Nature.CONFLICT,
            "Passkeys cannot be used at this product’s address; an administrator can give it one"
                    + " with a name and https."),
    PASSKEY_NOT_ADDED(
            Nature.CONFLICT,
            "The passkey was not added: what the browser sent does not belong to this form, or is"
                    + " older than five minutes. Try again."),
    PASSKEY_ADDED_ALREADY(Nature.CONFLICT, "This passkey was added already."),
    LINK_NOT_GOOD(
            Nature.CONFLICT,
            "This link was used already or its time is over; ask an administrator for a new one."),
    ;

    private final Nature nature;
    private final String sentence;

    AccountRule(Nature nature, String sentence) {
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
