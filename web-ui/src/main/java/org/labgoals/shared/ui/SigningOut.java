package org.labgoals.shared.ui;

/** Ends the session of whoever is signed in. */
@FunctionalInterface
public interface SigningOut {

    void now();
}
