package org.labgoals.shared.ui;

import org.labgoals.shared.application.Signature;

/** What a recorded signature says. */
public final class SignatureWords {

    private SignatureWords() {}

    /**
     * Its meaning and by what it was given, for example <em>signed with a passkey: I approve</em>.
     */
    public static String signed(Signature signature, Words words) {
        String key = "signature.signed-by-" + signature.way();
        return words.text(
                signature.way() != null && words.has(key) ? key : "signature.signed",
                words.of(signature.meaning()));
    }
}
