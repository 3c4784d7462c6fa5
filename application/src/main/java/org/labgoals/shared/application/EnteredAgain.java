package org.labgoals.shared.application;

import java.util.Optional;

/**
 * The password that came with this very request, not yet known to be right: typed again beside the
 * button of a signed step, or sent as HTTP Basic.
 */
public final class EnteredAgain {

    private static final ScopedValue<String> PASSWORD = ScopedValue.newInstance();

    private EnteredAgain() {}

    /** What the work answers, done with the password at hand for whatever it signs. */
    public static <T, X extends Throwable> T call(
            String password, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(PASSWORD, password).call(work);
    }

    static Optional<String> password() {
        return PASSWORD.isBound()
                ? Optional.of(PASSWORD.get()).filter(entered -> !entered.isEmpty())
                : Optional.empty();
    }
}
