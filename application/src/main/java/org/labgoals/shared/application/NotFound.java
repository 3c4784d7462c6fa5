package org.labgoals.shared.application;

/** There is no such record, or the asker may not know of it: the answer is the same. */
public final class NotFound extends RuntimeException {

    public NotFound(String sentence) {
        super(sentence, null, false, false);
    }
}
