package org.labgoals.people.ui.security;

import java.io.Serializable;
import org.labgoals.people.application.Account;
import org.labgoals.shared.application.Channel;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in, and by which door. What they may do is asked anew with every question.
 *
 * @param account name of the account
 * @param person id of the person it belongs to
 */
record SignedIn(String account, String person, Channel channel)
        implements AuthenticatedPrincipal, Serializable {

    static SignedIn of(Account account, Channel channel) {
        return new SignedIn(account.username(), account.person().value(), channel);
    }

    @Override
    public String getName() {
        return account;
    }
}
