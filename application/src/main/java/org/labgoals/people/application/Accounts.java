package org.labgoals.people.application;

import java.util.Optional;
import org.labgoals.shared.domain.PersonId;

/** Keeps accounts; passwords go in and never come out. Not authorised by itself. */
public interface Accounts {

    /**
     * Makes an account.
     *
     * @throws org.labgoals.shared.domain.Refused when name or password do not do, the name is
     *     taken, or the person has an account already; see {@link AccountRule}
     */
    void create(String username, String password, PersonId person);

    /** The account of that name, in whatever case it is written. */
    Optional<Account> named(String username);

    Optional<Account> of(PersonId person);

    /** Whether nobody at all can sign in yet. */
    boolean isEmpty();

    /**
     * Gives the account another password and ends a lockout.
     *
     * @throws org.labgoals.shared.domain.Refused when the password does not do
     */
    void setPassword(String username, String password);
}
