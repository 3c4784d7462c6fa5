package org.labgoals.visit.application;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps when each account was last seen on the screens: rows, not events, since it is nobody's fact
 * but the account's own. Not authorised by itself.
 */
public interface Visits {

    /** Begins a visit, and tells the end of the one before; empty at the first. */
    Optional<Visit> begin(String account);

    /** Notes a visit of before the account's first one here, as if it had ended at that time. */
    void wasHere(String account, Instant lastSeen);

    /** The account is still here; written once in a few minutes at most. */
    void goesOn(String account);

    /** The account was seen last at that time, as far as was not known already. */
    void ended(String account, Instant lastSeen);
}
