package org.labgoals.people.infrastructure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.Credentials;
import org.labgoals.people.application.PasskeyQuestion;
import org.labgoals.people.application.SignIn;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** Signs in against the table of accounts. */
@Component
class SignInByRows implements SignIn {

    private final AccountRows rows;
    private final AccessTokensInRows tokens;
    private final Passwords passwords;
    private final PasskeyRows passkeys;
    private final PasskeyQuestions questions;
    private final PasskeyAnswers answers;
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
            PasskeyRows passkeys,
            PasskeyQuestions questions,
            PasskeyAnswers answers,
            SignInFailures failures,
            InstantSource clock) {
        this.rows = rows;
        this.tokens = tokens;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.questions = questions;
        this.answers = answers;
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
        return inTurn(name, () -> compare(name, password));
    }

    private <T> T inTurn(String name, Supplier<T> work) {
        var turn = turns[Math.floorMod(name.hashCode(), turns.length)];
        turn.lock();
        try {
            return work.get();
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
    public Optional<Account> withPasskey(PasskeyQuestion asked, String answer) {
        return answers.read(answer)
                .filter(read -> questions.close(read.challenge(), asked))
                .flatMap(read -> compare(asked, read));
    }

    private Optional<Account> compare(PasskeyQuestion asked, PasskeyAnswers.Read read) {
        var passkey = passkeys.findById(read.id());
        var name =
                switch (asked) {
                    case PasskeyQuestion.ToSignIn nobodyYet ->
                            passkey.map(PasskeyRow::username).orElse("");
                    case PasskeyQuestion.ToSign(var account, var meaning) -> account;
                    case PasskeyQuestion.ToAdd adding -> "";
                };
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return inTurn(
                name,
                () -> {
                    var now = clock.instant();
                    var failed = failures.under(name);
                    Refused.when(
                            failed.filter(row -> row.locksAt(now)).isPresent(),
                            AccountRule.SIGN_IN_PAUSED);
                    var known =
                            passkey.filter(row -> row.username().equals(name))
                                    .filter(row -> answersNow(asked, row, read, now))
                                    .flatMap(row -> rows.findById(name));
                    if (known.isEmpty()) {
                        failures.count(name, now);
                    } else if (failed.isPresent()) {
                        failures.forget(name);
                    }
                    return known.map(AccountRow::account).map(SignInByRows::enabled);
                });
    }

    /** Notes the use: of two uses with one count, one is a copy's. */
    private boolean answersNow(
            PasskeyQuestion asked, PasskeyRow passkey, PasskeyAnswers.Read read, Instant now) {
        var key = passkey.key();
        var handle = rows.findById(passkey.username()).map(AccountRow::passkeyHandle).orElse("");
        var count = answers.verified(read, key, handle, asked instanceof PasskeyQuestion.ToSignIn);
        return count.isPresent()
                && passkeys.used(key.id(), key.signatureCount(), count.getAsLong(), now) == 1;
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
