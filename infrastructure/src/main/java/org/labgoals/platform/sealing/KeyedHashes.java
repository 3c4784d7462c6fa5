package org.labgoals.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes of what is easily guessed, such as ids of people: HMAC-SHA-256 under a key that is made of
 * the master key and so lies outside the database. Equal is told from different, and no more.
 */
public final class KeyedHashes {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHashes(MasterKey master) {
        this.key =
                new SecretKeySpec(
                        mac(
                                new SecretKeySpec(master.key().getEncoded(), ALGORITHM),
                                "keyed hashes"),
                        ALGORITHM);
    }

    /**
     * In hexadecimal digits.
     *
     * @param parts kept apart, so that no two lists of parts are hashed alike by being joined alike
     */
    public String of(String... parts) {
        var all = new StringBuilder();
        for (var part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        return HexFormat.of().formatHex(mac(key, all.toString()));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
