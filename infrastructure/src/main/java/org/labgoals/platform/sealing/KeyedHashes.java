package org.labgoals.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of what is easily guessed, such as ids of people: HMAC-SHA-256 under a key that is made of
 * the master key and so lies outside the database. Equal is told from different, and no more.
 */
public final class KeyedHashes {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<MasterKey> master;
    private volatile @Nullable SecretKeySpec key;

    KeyedHashes(Supplier<MasterKey> master) {
        this.master = master;
    }

    /**
     * In hexadecimal digits.
     *
     * @param parts kept apart, so that no two lists of parts are hashed alike by being joined alike
     * @throws org.labgoals.shared.domain.Refused while the master key is away
     */
    public String of(String... parts) {
        var all = new StringBuilder();
        for (var part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        return HexFormat.of().formatHex(mac(key(), all.toString()));
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            var wrapping = new SecretKeySpec(master.get().key().getEncoded(), ALGORITHM);
            known = new SecretKeySpec(mac(wrapping, "keyed hashes"), ALGORITHM);
            key = known;
        }
        return known;
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
