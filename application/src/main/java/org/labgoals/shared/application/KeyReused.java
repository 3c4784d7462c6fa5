package org.labgoals.shared.application;

/** The key already stands for another request (422 {@code key-reused}). */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence for the person who asked. */
    public KeyReused() {
        super("This idempotency key was already used for another request; choose a new one.");
    }
}
