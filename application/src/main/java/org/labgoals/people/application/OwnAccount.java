package org.labgoals.people.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What everybody can do with their own account, and nobody with another's. */
@Component
public class OwnAccount {

    private static final int MOST_TOKENS = 50;

    private final CurrentViewer viewer;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final SignIn signIn;
    private final ApplicationEventPublisher publisher;

    OwnAccount(
            CurrentViewer viewer,
            Accounts accounts,
            AccessTokens tokens,
            SignIn signIn,
            ApplicationEventPublisher publisher) {
        this.viewer = viewer;
        this.accounts = accounts;
        this.tokens = tokens;
        this.signIn = signIn;
        this.publisher = publisher;
    }

    /** The viewer's tokens that still work, newest first. */
    public List<AccessTokens.Token> tokens() {
        return tokens.of(viewer.get().account());
    }

    /**
     * Makes a token; its secret is shown this once. A repeat is told of the token that was made,
     * without its secret.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     */
    public AccessTokens.NewToken createToken(@Nullable RequestKey request, String name) {
        var account = viewer.get().account();
        var made = Optional.ofNullable(request).flatMap(tokens::madeUnder);
        if (made.isPresent()) {
            return new AccessTokens.NewToken(made.get(), null);
        }
        var called = name.strip();
        Refused.when(called.isEmpty() || called.length() > 100, AccountRule.TOKEN_NAME_MISSING);
        Refused.when(tokens.of(account).size() >= MOST_TOKENS, AccountRule.TOO_MANY_TOKENS);
        return tokens.create(account, called, request);
    }

    /** Ends a token for ever. */
    public void revokeToken(String id) {
        if (!tokens.revoke(viewer.get().account(), id)) {
            throw new NotFound("There is no such token.");
        }
    }

    /**
     * Replaces the password by another and ends the account's other sessions.
     *
     * @param tokensToo whether programs have to get new tokens too; else the old ones go on working
     */
    public void changePassword(String present, String next, boolean tokensToo) {
        var account = viewer.get().account();
        Credentials.checkPassword(account, next);
        Refused.when(
                signIn.withPassword(account, present).isEmpty(), AccountRule.PASSWORD_NOT_RIGHT);
        accounts.setPassword(account, next);
        if (tokensToo) {
            tokens.revokeAll(account);
        }
        publisher.publishEvent(new AccessEnded(account, true));
    }
}
