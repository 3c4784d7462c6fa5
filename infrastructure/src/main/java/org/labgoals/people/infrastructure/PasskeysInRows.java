package org.labgoals.people.infrastructure;

import java.time.InstantSource;
import java.util.List;
import org.labgoals.people.application.AccountRule;
import org.labgoals.people.application.PasskeyQuestion;
import org.labgoals.people.application.Passkeys;
import org.labgoals.shared.domain.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps passkeys in their table. */
@Component
class PasskeysInRows implements Passkeys {

    private final PasskeyRows rows;
    private final AccountRows accounts;
    private final PasskeyQuestions questions;
    private final PasskeyAnswers answers;
    private final PasskeyAddress address;
    private final InstantSource clock;

    PasskeysInRows(
            PasskeyRows rows,
            AccountRows accounts,
            PasskeyQuestions questions,
            PasskeyAnswers answers,
            PasskeyAddress address,
            InstantSource clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.questions = questions;
        this.answers = answers;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String address() {
        return address.origin();
    }

    @Override
    public boolean canBeUsed() {
        return address.canBeUsed();
    }

    @Override
    public List<Passkey> of(String username) {
        return rowsOf(username).stream().map(PasskeyRow::passkey).toList();
    }

    @Override
    public String ask(PasskeyQuestion question) {
        Refused.when(!canBeUsed(), AccountRule.PASSKEYS_NOT_HERE);
        var challenge = questions.open(question);
        return switch (question) {
            case PasskeyQuestion.ToSignIn nobodyYet ->
                    PasskeyOptions.toUse(challenge, address.host(), List.of());
            case PasskeyQuestion.ToSign(var account, var meaning) ->
                    PasskeyOptions.toUse(challenge, address.host(), ids(account));
            case PasskeyQuestion.ToAdd(String account) ->
                    PasskeyOptions.toMake(
                            challenge, address.host(), account, handle(account), ids(account));
        };
    }

    @Override
    public void add(String username, String name, String made) {
        var question = new PasskeyQuestion.ToAdd(username);
        var key =
                answers.readKey(made)
                        .filter(read -> questions.close(read.challenge(), question))
                        .flatMap(answers::verified)
                        .orElseThrow(() -> new Refused(AccountRule.PASSKEY_NOT_ADDED));
        Refused.when(rows.existsById(key.id()), AccountRule.PASSKEY_ADDED_ALREADY);
        var called = name.replace('\0', ' ');
        try {
            rows.saveAndFlush(new PasskeyRow(username, called, key, clock.instant()));
        } catch (DataIntegrityViolationException there) {
            throw new Refused(AccountRule.PASSKEY_ADDED_ALREADY);
        }
    }

    @Override
    public boolean remove(String username, String id) {
        return rows.remove(username, id.replace('\0', ' ')) == 1;
    }

    @Override
    public void removeAll(String username) {
        rows.removeAll(username);
    }

    private List<PasskeyRow> rowsOf(String username) {
        return rows.findByUsernameOrderByCreatedAtDescIdAsc(username);
    }

    private List<String> ids(String username) {
        return rowsOf(username).stream().map(PasskeyRow::getId).toList();
    }

    private String handle(String username) {
        return accounts.findById(username).map(AccountRow::passkeyHandle).orElseThrow();
    }
}
