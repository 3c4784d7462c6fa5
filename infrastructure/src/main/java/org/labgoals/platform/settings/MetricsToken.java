package org.labgoals.platform.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** What whoever collects the metrics says to be let in. */
public record MetricsToken(String secret) {

    private static final int SHORTEST = 24;

    /**
     * The token an operator set.
     *
     * @throws CannotStart when it could be guessed
     */
    static MetricsToken of(String secret) {
        if (!secret.matches("[\\x21-\\x7e]{" + SHORTEST + ",200}")) {
            throw new CannotStart(
                    "LABGOALS_METRICS_TOKEN has to be "
                            + SHORTEST
                            + " to 200 letters, digits and signs without a space, for example from"
                            + " openssl rand -hex 24.");
        }
        return new MetricsToken(secret);
    }

    /** Whether the header of a request says it: {@code Bearer} and the token. */
    public boolean opens(@Nullable String authorization) {
        return authorization != null
                && MessageDigest.isEqual(bytes("Bearer " + secret), bytes(authorization));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a token";
    }
}
