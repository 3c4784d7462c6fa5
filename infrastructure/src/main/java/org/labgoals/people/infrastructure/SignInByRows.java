package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.Credentials;
import org.labgoals.people.application.SignIn;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** Signs in against the table of accounts. */
@Component
class SignInByRows implements SignIn {

    private final AccountRows rows;
    private final AccessTokensInRows tokens;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final RecentlyRight recently = new RecentlyRight();
    private final InstantSource clock;

    /** One guess at a time per name: guesses at the same moment are counted like any others. */
    private final Lock[] turns =
            IntStream.range(0, 64).mapToObj(i -> new ReentrantLock(true)).toArray(Lock[]::new);

    SignInByRows(
            AccountRows rows,
            AccessTokensInRows tokens,
            Passwords passwords,
            SignInFailures failures,
            InstantSource clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.passwords = passwords;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public Optional<Account> withPassword(String username, String password) {
        if (!Credentials.canBeRight(username, password)) {
            passwords.pretend("");
            return Optional.empty();
        }
        var name = Credentials.normalised(username);
        var turn = turns[Math.floorMod(name.hashCode(), turns.length)];
        turn.lock();
        try {
            return compare(name, password);
        } finally {
            turn.unlock();
        }
    }

    /** Each way out takes as long as a comparison, whether or not there is such an account. */
    private Optional<Account> compare(String name, String password) {
        var now = clock.instant();
        var failed = failures.under(name);
        if (failed.filter(row -> row.locksAt(now)).isPresent()) {
            passwords.pretend(password);
            throw new Refused(AccountRule.SIGN_IN_PAUSED);
        }
        var row = rows.findById(name);
        if (row.isEmpty()) {
            passwords.pretend(password);
        }
        if (row.isEmpty() || !isRight(row.get(), password, now)) {
            failures.count(name, now);
            return Optional.empty();
        }
        if (failed.isPresent()) {
            failures.forget(name);
        }
        return row.map(AccountRow::account).map(SignInByRows::enabled);
    }

    private boolean isRight(AccountRow row, String password, Instant now) {
        var hash = row.passwordHash();
        if (recently.was(row.getId(), password, hash, now)) {
            return true;
        }
        boolean right = passwords.matches(password, hash);
        if (right) {
            recently.remember(row.getId(), password, hash, now);
        }
        return right;
    }

    @Override
    public Optional<Account> withToken(String token) {
        return tokens.usernameOf(token, clock.instant())
                .flatMap(rows::findById)
                .map(AccountRow::account)
                .map(SignInByRows::enabled);
    }

    /** Only who has proved to be the person is told. */
    private static Account enabled(Account account) {
        Refused.when(account.disabled(), AccountRule.ACCOUNT_DISABLED);
        return account;
    }
}
