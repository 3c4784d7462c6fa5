package org.labgoals.people.infrastructure;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.labgoals.shared.application.Secrets;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, 19 MiB and two passes each, and only a few at the same time, so
 * that a flood of sign-ins cannot fill the memory.
 */
@Component
class Passwords {

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final String nobodys = argon2.encode(Secrets.make());

    String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    /** Takes as long as a comparison, so that time does not tell who has an account. */
    void pretend(String password) {
        inTurn(() -> argon2.matches(password, nobodys));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
