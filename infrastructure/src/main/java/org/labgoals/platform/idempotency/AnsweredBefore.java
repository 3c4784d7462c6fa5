package org.labgoals.platform.idempotency;

import org.labgoals.shared.application.StoredAnswer;

/** The request was done before: the command is rolled back and the stored answer given. */
public final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    AnsweredBefore(StoredAnswer answer) {
        super("The request was done before", null, false, false);
        this.answer = answer;
    }

    /** What was answered then. */
    public StoredAnswer answer() {
        return answer;
    }
}
