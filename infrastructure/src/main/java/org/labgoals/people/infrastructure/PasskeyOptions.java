package org.labgoals.people.infrastructure;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of a browser, as the JSON of WebAuthn (W3C, level 3, section 5.1.8 and 5.1.9). The
 * device always verifies who uses it.
 */
final class PasskeyOptions {

    private static final String KIND = "public-key";
    private static final String REQUIRED = "required";

    private PasskeyOptions() {}

    /**
     * To make a passkey that is found without a name.
     *
     * @param handle what the passkey calls the account
     * @param there the account's passkeys, of which the device has not to make another
     */
    static String toMake(
            String challenge, String host, String username, String handle, List<String> there) {
        return json(
                Map.of(
                        "challenge",
                        challenge,
                        "rp",
                        Map.of("id", host, "name", "LabGoals"),
                        "user",
                        Map.of("id", handle, "name", username, "displayName", username),
                        "pubKeyCredParams",
                        PasskeyAnswers.ALGORITHMS.stream()
                                .map(COSEAlgorithmIdentifier::getValue)
                                .map(number -> Map.of("type", KIND, "alg", number))
                                .toList(),
                        "authenticatorSelection",
                        Map.of(
                                "residentKey",
                                REQUIRED,
                                "requireResidentKey",
                                true,
                                "userVerification",
                                REQUIRED),
                        "excludeCredentials",
                        described(there),
                        "attestation",
                        "none",
                        "timeout",
                        PasskeyQuestions.OPEN_FOR.toMillis()));
    }

    /**
     * To use a passkey.
     *
     * @param allowed the account's; empty for whoever it may be
     */
    static String toUse(String challenge, String host, List<String> allowed) {
        return json(
                Map.of(
                        "challenge",
                        challenge,
                        "rpId",
                        host,
                        "allowCredentials",
                        described(allowed),
                        "userVerification",
                        REQUIRED,
                        "timeout",
                        PasskeyQuestions.OPEN_FOR.toMillis()));
    }

    private static List<Map<String, String>> described(List<String> ids) {
        return ids.stream().map(id -> Map.of("type", KIND, "id", id)).toList();
    }

    private static String json(Map<String, Object> options) {
        return JsonMapper.shared().writeValueAsString(options);
    }
}
