package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts failures by name and locks a name after five in a row. A name that nobody has is counted
 * and locked like any other, so that a lockout does not tell who has an account.
 */
@Component
class SignInFailures {

    static final int MOST = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final SignInFailureRows rows;

    SignInFailures(SignInFailureRows rows) {
        this.rows = rows;
    }

    Optional<SignInFailureRow> under(String username) {
        return rows.findById(username);
    }

    void count(String username, Instant now) {
        rows.forgetBefore(now.minus(REMEMBERED));
        rows.count(username, MOST, now.plus(LOCKED_FOR), now);
    }

    void forget(String username) {
        rows.forget(username);
    }
}
