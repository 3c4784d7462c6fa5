package org.labgoals.people.application;

import java.util.List;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/** What everybody can do with their own account, and nobody with another's. */
@Component
public class OwnAccount {

    private static final int MOST_TOKENS = 50;

    private final CurrentViewer viewer;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final SignIn signIn;

    OwnAccount(CurrentViewer viewer, Accounts accounts, AccessTokens tokens, SignIn signIn) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIn = signIn;
    }

    /** The viewer's tokens that still work, newest first. */
    public List<AccessTokens.Token> tokens() {
        return tokens.of(viewer.get().account());
    }

    /** Makes a token; its secret is shown this once. */
    public AccessTokens.NewToken createToken(String name) {
        var account = viewer.get().account();
        var called = name.strip();
        Refused.when(called.isEmpty() || called.length() > 100, AccountRule.TOKEN_NAME_MISSING);
        Refused.when(tokens.of(account).size() >= MOST_TOKENS, AccountRule.TOO_MANY_TOKENS);
        return tokens.create(account, called);
    }

    /** Ends a token for ever. */
    public void revokeToken(String id) {
        if (!tokens.revoke(viewer.get().account(), id)) {
            throw new NotFound("There is no such token.");
        }
    }

    /** Replaces the password by another. */
    public void changePassword(String present, String next) {
        var account = viewer.get().account();
        Credentials.checkPassword(account, next);
        Refused.when(
                signIn.withPassword(account, present).isEmpty(), AccountRule.PASSWORD_NOT_RIGHT);
        accounts.setPassword(account, next);
    }
}
