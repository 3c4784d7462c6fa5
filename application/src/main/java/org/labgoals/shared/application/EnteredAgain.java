package org.labgoals.shared.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The password or passkey that came with this very request: typed or used again beside the button
 * of a signed step, or sent as HTTP Basic.
 */
public final class EnteredAgain {

    private static final ScopedValue<EnteredAgain> WITH_THIS_REQUEST = ScopedValue.newInstance();

    private final Entered entered;
    private @Nullable Found found;

    private EnteredAgain(Entered entered) {
        this.entered = entered;
    }

    /** What the work answers, done with the entered at hand for whatever it signs. */
    public static <T, X extends Throwable> T call(
            Entered entered, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(WITH_THIS_REQUEST, new EnteredAgain(entered)).call(work);
    }

    /** The same with a password. */
    public static <T, X extends Throwable> T call(
            String password, ScopedValue.CallableOp<T, X> work) throws X {
        return call(new Entered.Password(password), work);
    }

    static Optional<EnteredAgain> now() {
        return WITH_THIS_REQUEST.isBound()
                ? Optional.of(WITH_THIS_REQUEST.get()).filter(one -> !one.entered.isEmpty())
                : Optional.empty();
    }

    Entered entered() {
        return entered;
    }

    /**
     * Asks once: a request may sign several steps of one meaning, and a passkey answers a single
     * time.
     */
    boolean isRight(String account, Meaning meaning, SignerCheck check) {
        var asked = new Found(account, meaning);
        if (!asked.equals(found) && check.isRight(account, entered, meaning)) {
            found = asked;
        }
        return asked.equals(found);
    }

    /** Whose it was found to be, and for what. */
    private record Found(String account, Meaning meaning) {}
}
