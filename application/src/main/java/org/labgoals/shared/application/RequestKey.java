package org.labgoals.shared.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Names one request, so that asking again does nothing twice.
 *
 * @param account who asked; keys are unique per account
 * @param key the caller's own key: the header {@code Idempotency-Key}, or one per opened form
 * @param digest of method, path and body, see {@link #digest(String, String, String)}
 */
public record RequestKey(String account, String key, String digest) {

    /** Digest of what is asked for, to tell a repeat from another request under the same key. */
    public static String digest(String method, String path, String body) {
        return HexFormat.of().formatHex(sha256(prefixed(method) + prefixed(path) + prefixed(body)));
    }

    /**
     * The id for what this request creates: the same request gets the same id, even where the
     * ledger is lost, so that it is created once.
     *
     * @param kind what is created, such as {@code goal}
     */
    public UUID creationId(String kind) {
        return UUID.nameUUIDFromBytes(
                (prefixed(kind) + prefixed(account) + prefixed(key))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The same request as far as it is about one of several; each part is done once. */
    public RequestKey part(String of) {
        return new RequestKey(account, prefixed(key) + of, digest);
    }

    private static String prefixed(String part) {
        return part.length() + ":" + part;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
