package org.labgoals.people.application;

import java.util.Optional;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an administrator can do with another person's account. */
@Component
public class AccountKeeping {

    private static final int LONGEST_REASON = 500;

    private final CurrentViewer viewer;
    private final Accounts accounts;
    private final ApplicationEventPublisher publisher;

    AccountKeeping(CurrentViewer viewer, Accounts accounts, ApplicationEventPublisher publisher) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.publisher = publisher;
    }

    /** The person's account, if they have one. */
    public Optional<Account> of(PersonId person) {
        administrator();
        return accounts.of(person);
    }

    /** Why, by whom and when the person's account was disabled, while it is. */
    public Optional<Accounts.Disabling> disabling(PersonId person) {
        administrator();
        return accounts.of(person).map(Account::username).flatMap(accounts::disabling);
    }

    /** Lets the person in no more: sessions end, password and tokens open nothing. */
    public void disable(PersonId person, String reason) {
        var administrator = administrator();
        Refused.when(administrator.person().equals(person), AccountRule.NOT_ONES_OWN_ACCOUNT);
        var why = reason.strip();
        Refused.when(
                why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON,
                AccountRule.DISABLING_NEEDS_A_REASON);
        var username = usernameOf(person);
        accounts.disable(username, why, administrator.person());
        publisher.publishEvent(new AccessEnded(username, false));
    }

    /** Lets the person in again, with the password and the tokens they had. */
    public void enable(PersonId person) {
        administrator();
        accounts.enable(usernameOf(person));
    }

    private String usernameOf(PersonId person) {
        return accounts.of(person)
                .map(Account::username)
                .orElseThrow(() -> new Refused(AccountRule.NO_ACCOUNT));
    }

    private Viewer administrator() {
        var asker = viewer.get();
        Refused.when(!asker.is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
        return asker;
    }
}
