package org.labgoals.people.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.Credentials;
import org.labgoals.people.application.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Signs in against the table of accounts. */
@Component
class SignInByRows implements SignIn {

    static final int MOST_FAILURES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final AccountRows rows;
    private final AccessTokensInRows tokens;
    private final Passwords passwords;
    private final RecentlyRight recently = new RecentlyRight();
    private final InstantSource clock;

    /** One guess at a time per name: guesses at the same moment are counted like any others. */
    private final Lock[] turns =
            IntStream.range(0, 64).mapToObj(i -> new ReentrantLock(true)).toArray(Lock[]::new);

    @Autowired
    SignInByRows(AccountRows rows, AccessTokensInRows tokens, Passwords passwords) {
        this(rows, tokens, passwords, InstantSource.system());
    }

    SignInByRows(
            AccountRows rows, AccessTokensInRows tokens, Passwords passwords, InstantSource clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Optional<Account> withPassword(String username, String password) {
        if (!Credentials.canBeRight(username, password)) {
            passwords.pretend("");
            return Optional.empty();
        }
        var name = Credentials.normalised(username);
        if (find(name).isEmpty()) {
            passwords.pretend(password);
            return Optional.empty();
        }
        var turn = turns[Math.floorMod(name.hashCode(), turns.length)];
        turn.lock();
        try {
            return find(name).flatMap(row -> compare(row, password)).map(AccountRow::account);
        } finally {
            turn.unlock();
        }
    }

    private Optional<AccountRow> find(String name) {
        return rows.findById(name).filter(row -> !row.isClosedAt(now()));
    }

    private Optional<AccountRow> compare(AccountRow row, String password) {
        if (recently.was(row.getId(), password, row.passwordHash(), now())) {
            return Optional.of(row);
        }
        if (!passwords.matches(password, row.passwordHash())) {
            rows.countFailure(row.getId(), MOST_FAILURES, now().plus(LOCKED_FOR));
            return Optional.empty();
        }
        recently.remember(row.getId(), password, row.passwordHash(), now());
        if (row.hasFailures()) {
            rows.forgetFailures(row.getId());
        }
        return Optional.of(row);
    }

    @Override
    public Optional<Account> withToken(String token) {
        return tokens.usernameOf(token, now())
                .flatMap(rows::findById)
                .map(AccountRow::account)
                .filter(account -> !account.disabled());
    }

    private Instant now() {
        return clock.instant();
    }
}
