package org.labgoals.people.application;

import java.util.Optional;

/**
 * Knows a person by what they present. A wrong name and a wrong password look alike: same answer,
 * about the same time.
 */
public interface SignIn {

    /**
     * The account, if name and password are right.
     *
     * <p>After five failures in a row the name is locked for fifteen minutes, whether or not there
     * is such an account.
     *
     * @throws org.labgoals.shared.domain.Refused {@link AccountRule#SIGN_IN_PAUSED} while the name
     *     is locked; {@link AccountRule#ACCOUNT_DISABLED} where the password is right but an
     *     administrator disabled the account
     */
    Optional<Account> withPassword(String username, String password);

    /**
     * The account whose unrevoked personal access token this is.
     *
     * @throws org.labgoals.shared.domain.Refused {@link AccountRule#ACCOUNT_DISABLED} where an
     *     administrator disabled it
     */
    Optional<Account> withToken(String token);

    /**
     * The account whose passkey this answers by, with its person verified by the device, if this
     * was asked. An answer is good once. A wrong one counts as a wrong password does under the name
     * it would have been right for; one to no open question counts nowhere, since it may just be
     * late.
     *
     * @param answer as the browser gave it, JSON
     * @throws org.labgoals.shared.domain.Refused {@link AccountRule#SIGN_IN_PAUSED} while the name
     *     is locked; {@link AccountRule#ACCOUNT_DISABLED} where the answer is right but an
     *     administrator disabled the account
     */
    Optional<Account> withPasskey(PasskeyQuestion asked, String answer);
}
