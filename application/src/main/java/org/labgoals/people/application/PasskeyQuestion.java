package org.labgoals.people.application;

import org.labgoals.shared.application.Meaning;

/** What a passkey is asked for: the answer to one question is none to another. */
public sealed interface PasskeyQuestion {

    /**
     * Who is this?
     *
     * @param session the browser session that asks
     */
    record ToSignIn(String session) implements PasskeyQuestion {}

    /** Does this account's person say so? */
    record ToSign(String account, Meaning meaning) implements PasskeyQuestion {}

    /** Which new passkey is this account's? */
    record ToAdd(String account) implements PasskeyQuestion {}
}
