package org.labgoals.people.application;

import java.util.Optional;

/**
 * Knows a person by what they present. All failures look alike: same answer, about the same time.
 */
public interface SignIn {

    /**
     * The account, if name and password are right and it is neither locked nor closed.
     *
     * <p>After five failures in a row the account is locked for fifteen minutes.
     */
    Optional<Account> withPassword(String username, String password);

    /** The account whose unrevoked personal access token this is, if it is not closed. */
    Optional<Account> withToken(String token);
}
