package org.labgoals.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh random initialisation vector each time, bound to a context. */
final class Aes {

    static final int IV_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Aes::cipher);
    private static final ThreadLocal<SecureRandom> RANDOM =
            ThreadLocal.withInitial(SecureRandom::new);

    private Aes() {}

    static SecretKey newKey() {
        return key(random(KEY_BYTES));
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes, not " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.get().nextBytes(random);
        return random;
    }

    static byte[] seal(SecretKey key, byte[] iv, byte[] clear, String context) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, iv, context).doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws DoesNotOpen when the key, the context or the bytes are not those of the sealing
     */
    static byte[] open(SecretKey key, byte[] iv, byte[] sealed, String context) {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, iv, context).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new DoesNotOpen(context, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key sealed under another, its initialisation vector in front. */
    static byte[] wrap(SecretKey wrapping, SecretKey wrapped, String context) {
        byte[] iv = random(IV_BYTES);
        byte[] sealed = seal(wrapping, iv, wrapped.getEncoded(), context);
        byte[] both = Arrays.copyOf(iv, iv.length + sealed.length);
        System.arraycopy(sealed, 0, both, iv.length, sealed.length);
        return both;
    }

    static SecretKey unwrap(SecretKey wrapping, byte[] both, String context) {
        byte[] iv = Arrays.copyOf(both, IV_BYTES);
        byte[] sealed = Arrays.copyOfRange(both, IV_BYTES, both.length);
        return key(open(wrapping, iv, sealed, context));
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, String context)
            throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
