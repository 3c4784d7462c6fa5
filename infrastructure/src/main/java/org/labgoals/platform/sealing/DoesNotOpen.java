package org.labgoals.platform.sealing;

/** A sealed text or a wrapped key was altered, moved, or sealed under another key. */
public final class DoesNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoesNotOpen(String context, Throwable cause) {
        super("What was sealed for " + context + " does not open: it was altered or moved", cause);
    }
}
