package org.labgoals.shared.application;

/** The record changed since it was looked at, or again and again while the command was tried. */
public final class SomebodyWasFaster extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The record is no longer the one that the asker saw. */
    public SomebodyWasFaster() {
        super("Somebody else changed this meanwhile. Look at it again and repeat.");
    }

    /** Two acted at the same moment. */
    public SomebodyWasFaster(Throwable cause) {
        super("Somebody else changed this at the same moment. Look at it again and repeat.", cause);
    }
}
