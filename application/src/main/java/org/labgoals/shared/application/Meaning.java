package org.labgoals.shared.application;

import java.util.Locale;

/** What somebody says by signing; the screens have each as a sentence. */
public enum Meaning {
    /** I observed it. */
    OBSERVED,
    /** I trained them. */
    TRAINED,
    /** I assessed it, and stand for the whole. */
    ASSESSED,
    /** I approve. */
    APPROVED,
    /** I verified it with its source. */
    VERIFIED,
    /** I have read it; not necessarily: I agree. */
    ACKNOWLEDGED;

    /** The word as it stands in an event's metadata. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The meaning of a word from an event's metadata. */
    static Meaning of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
