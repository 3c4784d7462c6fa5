package org.labgoals.people.infrastructure;

import java.time.InstantSource;
import java.util.Optional;
import org.labgoals.people.application.Account;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.Accounts;
import org.labgoals.people.application.Credentials;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts in their table. */
@Component
class AccountsInRows implements Accounts {

    private final AccountRows rows;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final InstantSource clock;

    AccountsInRows(
            AccountRows rows, Passwords passwords, SignInFailures failures, InstantSource clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void create(String username, String password, PersonId person) {
        var name = Credentials.checkedUsername(username);
        Credentials.checkPassword(name, password);
        Refused.when(rows.existsById(name), AccountRule.USERNAME_TAKEN);
        Refused.when(rows.existsByPerson(person.value()), AccountRule.PERSON_HAS_ACCOUNT);
        var row = new AccountRow(name, person.value(), passwords.hash(password), clock.instant());
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException anotherWasFaster) {
            throw new Refused(AccountRule.USERNAME_TAKEN);
        }
    }

    @Override
    public Optional<Account> named(String username) {
        return rows.findById(Credentials.normalised(username)).map(AccountRow::account);
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return rows.findByPerson(person.value()).map(AccountRow::account);
    }

    @Override
    public boolean isEmpty() {
        return rows.count() == 0;
    }

    @Override
    public void setPassword(String username, String password) {
        Credentials.checkPassword(username, password);
        var name = Credentials.normalised(username);
        if (rows.setPasswordHash(name, passwords.hash(password)) != 1) {
            throw new IllegalArgumentException("No such account");
        }
        failures.forget(name);
    }

    @Override
    public boolean disable(String username, String reason, PersonId by) {
        return rows.disable(username, reason.replace('\0', ' '), by.value(), clock.instant()) == 1;
    }

    @Override
    public void enable(String username) {
        rows.enable(username);
    }

    @Override
    public Optional<Disabling> disabling(String username) {
        return rows.findById(Credentials.normalised(username)).flatMap(AccountRow::disabling);
    }
}
