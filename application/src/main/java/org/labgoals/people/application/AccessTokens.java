package org.labgoals.people.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps personal access tokens; only their hashes. Not authorised by itself. */
public interface AccessTokens {

    /** Makes one. */
    NewToken create(String username, String name);

    /** Those not revoked, newest first. */
    List<Token> of(String username);

    /** Ends one for ever; whether the account had it. */
    boolean revoke(String username, String id);

    /**
     * A token as it can be listed.
     *
     * @param lastUsed to the minute, null while never used
     */
    record Token(String id, String name, Instant created, @Nullable Instant lastUsed) {}

    /**
     * A token just made.
     *
     * @param secret shown this once
     */
    record NewToken(Token token, String secret) {
        @Override
        public String toString() {
            return "NewToken[" + token + "]";
        }
    }
}
