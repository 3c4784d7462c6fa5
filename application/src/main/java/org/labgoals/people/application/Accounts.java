package org.labgoals.people.application;

import java.time.Instant;
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

    /** Lets nobody in by the account from now on; whether it was enabled until now. */
    boolean disable(String username, String reason, PersonId by);

    /** Lets its person in again. */
    void enable(String username);

    /** Why, by whom and when the account was disabled, while it is. */
    Optional<Disabling> disabling(String username);

    /** Why, by whom and when an account was disabled. */
    record Disabling(String reason, PersonId by, Instant at) {}
}
