package org.labgoals.shared.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Meaning;
import org.labgoals.shared.application.Signature;

/** A signature as it is answered. */
@Schema(name = "Signature")
public record SignatureAnswer(
        Meaning meaning,
        @Schema(
                        description =
                                "the signer's records of that moment, each as its id, @ and its"
                                        + " version")
                List<String> with,
        @Schema(description = "password or passkey; null where it was not recorded")
                @Nullable String enteredBy) {

    /** Nothing where nothing was signed. */
    public static @Nullable SignatureAnswer of(@Nullable Signature signature) {
        return signature == null
                ? null
                : new SignatureAnswer(signature.meaning(), signature.with(), signature.way());
    }
}
