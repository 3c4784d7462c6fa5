package org.labgoals.shared.application;

/** Another command changed the record again and again while this one was tried (409). */
public final class SomebodyWasFaster extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence for the person who asked. */
    public SomebodyWasFaster(Throwable cause) {
        super("Somebody else changed this at the same moment. Look at it again and repeat.", cause);
    }
}
