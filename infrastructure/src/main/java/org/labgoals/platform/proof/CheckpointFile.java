package org.labgoals.platform.proof;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed checkpoint as a file. The signature is over the ASCII line {@code labgoals checkpoint}
 * with number and hash; the hash binds all else.
 *
 * @param format says what the file is, {@value #FORMAT}
 * @param heads SHA-256 over the heads, as the other hashes in hexadecimal
 * @param signedBy the fingerprint of the public key
 * @param signature Ed25519, in hexadecimal
 */
record CheckpointFile(
        String format,
        long number,
        long upTo,
        long events,
        String at,
        String root,
        String heads,
        String previousHash,
        String hash,
        String signedBy,
        String signature) {

    private static final String FORMAT = "labgoals-checkpoint-1";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    static CheckpointFile of(StoredCheckpoint checkpoint, SigningKey key) {
        var hex = HexFormat.of();
        var hash = hex.formatHex(checkpoint.hash());
        return new CheckpointFile(
                FORMAT,
                checkpoint.number(),
                checkpoint.upTo(),
                checkpoint.events(),
                checkpoint.at(),
                hex.formatHex(checkpoint.root()),
                hex.formatHex(checkpoint.headsHash()),
                hex.formatHex(checkpoint.previousHash()),
                hash,
                SigningKey.fingerprint(key.publicKey()),
                hex.formatHex(key.sign(signed(checkpoint.number(), hash))));
    }

    /** What the text holds, or nothing when it is no such file. */
    static @Nullable CheckpointFile read(String text) {
        try {
            var file = JSON.readValue(text, CheckpointFile.class);
            return file != null && FORMAT.equals(file.format) ? file : null;
        } catch (JacksonException none) {
            return null;
        }
    }

    String text() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /** Whether it is as the holder of the key signed it. */
    boolean isSignedBy(PublicKey key) {
        try {
            var hex = HexFormat.of();
            return hex.formatHex(
                                    new StoredCheckpoint(
                                                    number,
                                                    upTo,
                                                    events,
                                                    at,
                                                    hex.parseHex(root),
                                                    hex.parseHex(heads),
                                                    hex.parseHex(previousHash),
                                                    new byte[0])
                                            .computed())
                            .equals(hash)
                    && SigningKey.isSigned(key, signed(number, hash), hex.parseHex(signature));
        } catch (IllegalArgumentException noHexadecimal) {
            return false;
        }
    }

    private static byte[] signed(long number, String hash) {
        return ("labgoals checkpoint " + number + " " + hash + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
