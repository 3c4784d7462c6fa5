package org.labgoals.people.infrastructure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for five minutes which passwords were right, as keyed hashes under a key that only this
 * process has, so that a client of the API does not pay for Argon2 with each request. Another
 * password's hash in the row is another entry.
 */
final class RecentlyRight {

    private static final Duration FOR = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final SecretKeySpec key = newKey();
    private final Map<String, Instant> until =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                    return size() > MOST;
                }
            };

    synchronized boolean was(String username, String password, String hash, Instant now) {
        var end = until.get(mac(username, password, hash));
        return end != null && now.isBefore(end);
    }

    synchronized void remember(String username, String password, String hash, Instant now) {
        until.values().removeIf(end -> !now.isBefore(end));
        until.put(mac(username, password, hash), now.plus(FOR));
    }

    private String mac(String username, String password, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            for (var part : new String[] {username, hash, password}) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec newKey() {
        var bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new SecretKeySpec(bits, "HmacSHA256");
    }
}
