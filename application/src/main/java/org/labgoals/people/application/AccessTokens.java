package org.labgoals.people.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.RequestKey;

/** Keeps personal access tokens; only their hashes. Not authorised by itself. */
public interface AccessTokens {

    /**
     * Makes one; a repeat of the request makes none and is told of the first, without its secret.
     *
     * @param request null where repeats cannot happen
     */
    NewToken create(String username, String name, @Nullable RequestKey request);

    /**
     * The token that the request made before, also when it was revoked since.
     *
     * @throws org.labgoals.shared.application.KeyReused when the key stands for another request
     */
    Optional<Token> madeUnder(RequestKey request);

    /** Those not revoked, newest first. */
    List<Token> of(String username);

    /** Ends one for ever; whether the account had it. */
    boolean revoke(String username, String id);

    /** Ends all of the account's for ever. */
    void revokeAll(String username);

    /**
     * A token as it can be listed.
     *
     * @param lastUsed to the minute, null while never used
     */
    record Token(String id, String name, Instant created, @Nullable Instant lastUsed) {}

    /**
     * A token just made.
     *
     * @param secret shown this once; null where a request is repeated, since it is not kept
     */
    record NewToken(Token token, @Nullable String secret) {
        @Override
        public String toString() {
            return "NewToken[" + token + "]";
        }
    }
}
