package org.labgoals.people.infrastructure;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passkey made of software: answers as a browser with an authenticator does, and can be told to
 * answer wrongly.
 */
public final class SoftPasskey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    private final byte[] id = new byte[32];
    private String origin;
    private KeyPair keys;
    private String handle = "";
    private int count;
    private boolean verifies = true;

    public SoftPasskey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        otherKeys();
    }

    /** As if asked by a page from elsewhere. */
    public SoftPasskey at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** Does not ask its person for a finger or a number. */
    public SoftPasskey unverified() {
        verifies = false;
        return this;
    }

    /** Is as old as it was some uses ago, as a copy would be. */
    public SoftPasskey usedLess(int uses) {
        count -= uses;
        return this;
    }

    /** Has lost its private key and guesses another. */
    public SoftPasskey otherKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            return this;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String id() {
        return base64(id);
    }

    /** What the browser sends once the passkey is made. */
    public String made(String options) {
        var asked = JsonMapper.shared().readTree(options);
        handle = asked.path("user").path("id").asString();
        var data =
                joined(
                        head(asked.path("rp").path("id").asString(), HAS_KEY),
                        new byte[16],
                        ByteBuffer.allocate(2).putShort((short) id.length).array(),
                        id,
                        coseKey());
        var attestation =
                joined(
                        new byte[] {(byte) 0xA3},
                        text("fmt"),
                        text("none"),
                        text("attStmt"),
                        new byte[] {(byte) 0xA0},
                        text("authData"),
                        new byte[] {0x59, (byte) (data.length >> 8), (byte) data.length},
                        data);
        return json(
                Map.of(
                        "clientDataJSON",
                        base64(clientData("webauthn.create", asked)),
                        "attestationObject",
                        base64(attestation)));
    }

    /** What the browser sends once the passkey was used. */
    public String answer(String options) {
        var asked = JsonMapper.shared().readTree(options);
        count++;
        var data = head(asked.path("rpId").asString(), 0);
        var client = clientData("webauthn.get", asked);
        return json(
                Map.of(
                        "clientDataJSON",
                        base64(client),
                        "authenticatorData",
                        base64(data),
                        "signature",
                        base64(signature(joined(data, hash(client)))),
                        "userHandle",
                        handle));
    }

    private String json(Map<String, String> response) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "id",
                                id(),
                                "rawId",
                                id(),
                                "type",
                                "public-key",
                                "clientExtensionResults",
                                Map.of(),
                                "response",
                                response));
    }

    private byte[] clientData(String type, JsonNode asked) {
        return JsonMapper.shared()
                .writeValueAsBytes(
                        Map.of(
                                "type",
                                type,
                                "challenge",
                                asked.path("challenge").asString(),
                                "origin",
                                origin,
                                "crossOrigin",
                                false));
    }

    private byte[] head(String host, int more) {
        int flags = PRESENT | more | (verifies ? VERIFIED : 0);
        return joined(
                hash(host.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt(count).array());
    }

    /** ES256 over P-256, as CBOR. */
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20},
                coordinate(point.getAffineX().toByteArray()),
                new byte[] {0x22, 0x58, 0x20},
                coordinate(point.getAffineY().toByteArray()));
    }

    private static byte[] coordinate(byte[] number) {
        var fixed = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private byte[] signature(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(String short24) {
        var bytes = short24.getBytes(StandardCharsets.US_ASCII);
        return joined(new byte[] {(byte) (0x60 | bytes.length)}, bytes);
    }

    private static byte[] hash(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
