package org.labgoals.platform.settings;

/**
 * The product cannot start, for a reason the operator can mend: the message is the sentence they
 * read.
 */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
