package org.labgoals.platform.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.sealing.SecretFile;
import org.labgoals.shared.application.EventProof.CannotSign;

/**
 * The Ed25519 key that signs checkpoints. It lives in a file outside the database, both halves as
 * PEM: who owns the database alone cannot sign another past.
 */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** Makes a new key unless there is one. */
    static void makeUnlessThere(Path file) {
        try {
            SecretFile.makeUnlessThere(file, SigningKey::pem);
        } catch (IOException e) {
            throw new CannotSign(
                    "The signing key " + file + " cannot be written: " + e.getMessage());
        }
    }

    /**
     * Reads the file.
     *
     * @throws CannotSign when it is missing, cannot be read or holds no such key
     */
    static SigningKey read(Path file) {
        if (!Files.exists(file)) {
            throw new CannotSign(
                    "The signing key "
                            + file
                            + " is missing: put the file back. To begin with another key, move the"
                            + " kept checkpoint beside it away.");
        }
        try {
            var text = Files.readString(file);
            var keys = KeyFactory.getInstance(ALGORITHM);
            byte[] secret = block(text, "PRIVATE KEY");
            var open = publicKey(text);
            if (secret == null || open == null) {
                throw new CannotSign("The file " + file + " holds no signing key.");
            }
            return new SigningKey(
                    new KeyPair(open, keys.generatePrivate(new PKCS8EncodedKeySpec(secret))));
        } catch (IOException e) {
            throw new CannotSign("The signing key " + file + " cannot be read: " + e.getMessage());
        } catch (GeneralSecurityException noKey) {
            throw new CannotSign("The file " + file + " holds no signing key.");
        }
    }

    /** The public key that a PEM text holds, or nothing when it holds none. */
    static @Nullable PublicKey publicKey(String text) {
        byte[] encoded = block(text, "PUBLIC KEY");
        try {
            return encoded == null
                    ? null
                    : KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            return null;
        }
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The public half, as PEM. */
    String publicPem() {
        return pem("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isSigned(PublicKey key, byte[] content, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (SignatureException noSignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names a key to people: the first half of its SHA-256, in hexadecimal. */
    static String fingerprint(PublicKey key) {
        return HexFormat.of()
                .formatHex(Digest.sha256().bytes(key.getEncoded()).done())
                .substring(0, 32);
    }

    private static String pem() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            PrivateKey secret = pair.getPrivate();
            return pem("PRIVATE KEY", secret.getEncoded())
                    + pem("PUBLIC KEY", pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(
                        kind, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded));
    }

    private static byte @Nullable [] block(String text, String kind) {
        var found =
                Pattern.compile("-----BEGIN " + kind + "-----([^-]*)-----END " + kind + "-----")
                        .matcher(text);
        try {
            return found.find() ? Base64.getMimeDecoder().decode(found.group(1)) : null;
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }
}
