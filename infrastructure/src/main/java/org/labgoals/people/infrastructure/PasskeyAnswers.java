package org.labgoals.people.infrastructure;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads and verifies what browsers answer, by WebAuthn (W3C, level 3, sections 7.1 and 7.2) as
 * WebAuthn4J knows it. Whatever cannot be read or is not right is nothing, whatever is wrong.
 */
@Component
class PasskeyAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyAnswers.class);
    private static final int LONGEST = 50_000;

    /** EdDSA, ES256 and RS256, as most authenticators know one of. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.RS256);

    private final ObjectConverter json = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(json);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(json);
    private final PasskeyAddress address;

    PasskeyAnswers(PasskeyAddress address) {
        this.address = address;
    }

    /**
     * An answer as it was read, not yet known to be right.
     *
     * @param id of the passkey that it says to be from
     * @param challenge which it says to answer, base64url
     */
    record Read(String id, String challenge, AuthenticationData data) {}

    /** A key as it was read, not yet known to be what was asked for. */
    record ReadKey(String challenge, RegistrationData data) {}

    Optional<Read> read(String answer) {
        return quietly(
                answer,
                text -> {
                    var data = webAuthn.parseAuthenticationResponseJSON(text);
                    return new Read(
                            base64(Objects.requireNonNull(data.getCredentialId())),
                            challenge(data.getCollectedClientData()),
                            data);
                });
    }

    Optional<ReadKey> readKey(String made) {
        return quietly(
                made,
                text -> {
                    var data = webAuthn.parseRegistrationResponseJSON(text);
                    return new ReadKey(challenge(data.getCollectedClientData()), data);
                });
    }

    /**
     * The count of the passkey's uses with this one, if the answer is right.
     *
     * @param handle what the account's passkeys call it, base64url
     * @param nameless whether the passkey has to say whose it is
     */
    OptionalLong verified(Read answer, MadeKey key, String handle, boolean nameless) {
        var count =
                quietly(
                        answer.data(),
                        data -> {
                            var says = data.getUserHandle();
                            if (says == null ? nameless : !Arrays.equals(says, bytes(handle))) {
                                throw new IllegalArgumentException("Another account's");
                            }
                            var right =
                                    webAuthn.verify(
                                            data,
                                            new AuthenticationParameters(
                                                    here(data.getCollectedClientData()),
                                                    record(key),
                                                    null,
                                                    true,
                                                    true));
                            return Objects.requireNonNull(right.getAuthenticatorData())
                                    .getSignCount();
                        });
        return count.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** The key, if it is what was asked for. */
    Optional<MadeKey> verified(ReadKey made) {
        return quietly(
                made.data(),
                data -> {
                    webAuthn.verify(
                            data,
                            new RegistrationParameters(
                                    here(data.getCollectedClientData()), algorithms(), true, true));
                    var told =
                            Objects.requireNonNull(data.getAttestationObject())
                                    .getAuthenticatorData();
                    var key = Objects.requireNonNull(told.getAttestedCredentialData());
                    return new MadeKey(
                            base64(key.getCredentialId()),
                            keys.convert(key),
                            told.getSignCount(),
                            told.isFlagBE(),
                            told.isFlagBS());
                });
    }

    /** Whether the challenge is one of ours is not asked here: {@link PasskeyQuestions}. */
    private ServerProperty here(@Nullable CollectedClientData data) {
        if (data == null || Boolean.TRUE.equals(data.getCrossOrigin())) {
            throw new IllegalArgumentException("Inside another site's page");
        }
        return ServerProperty.builder()
                .origin(new Origin(address.origin()))
                .rpId(address.host())
                .challenge(data.getChallenge())
                .build();
    }

    private CredentialRecordImpl record(MadeKey key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                key.backedUp(),
                key.signatureCount(),
                keys.convert(key.publicKey()),
                null,
                null,
                null,
                null);
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return ALGORITHMS.stream()
                .map(
                        each ->
                                new PublicKeyCredentialParameters(
                                        PublicKeyCredentialType.PUBLIC_KEY, each))
                .toList();
    }

    private static String challenge(@Nullable CollectedClientData data) {
        return base64(Objects.requireNonNull(data).getChallenge().getValue());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static <T, R> Optional<R> quietly(T given, Reading<T, R> work) {
        if (given instanceof String text && text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.of(given));
        } catch (RuntimeException notRight) {
            // the library throws many things at bad input: each means the same here
            LOG.debug("A passkey's answer is not right", notRight);
            return Optional.empty();
        }
    }

    /** Throws whatever it likes where something is not right. */
    private interface Reading<T, R> {
        R of(T given);
    }
}
