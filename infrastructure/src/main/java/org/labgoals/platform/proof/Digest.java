package org.labgoals.platform.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over fields, each framed by its length as in {@code EventHash}. */
final class Digest {

    private final MessageDigest digest;

    private Digest(MessageDigest digest) {
        this.digest = digest;
    }

    static Digest sha256() {
        try {
            return new Digest(MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    Digest bytes(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Digest field(byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        return bytes(field);
    }

    Digest field(String text) {
        return field(text.getBytes(StandardCharsets.UTF_8));
    }

    Digest field(long number) {
        return field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    byte[] done() {
        return digest.digest();
    }
}
