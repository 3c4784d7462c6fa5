package org.labgoals.shell.ui;

/** Ends the session of whoever is signed in. */
@FunctionalInterface
public interface SigningOut {

    void now();
}
