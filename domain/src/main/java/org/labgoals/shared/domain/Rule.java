package org.labgoals.shared.domain;

/** A rule of the product that can refuse a command, in a sentence the person can act on. */
public interface Rule {

    /** Stable lower-case kebab name, for example {@code owner-cannot-activate}. */
    default String code() {
        return Kebab.of(name());
    }

    String name();

    /** The sentence shown in the screen, the API and the tests alike. */
    String sentence();

    Nature nature();

    /** What a refusal is about. */
    enum Nature {
        /** The record's state, or who asks, does not allow it now. */
        CONFLICT,
        /** Somebody in this role may never do it, whatever the record's state. */
        FORBIDDEN,
        /** The value could never be right. */
        IMPOSSIBLE_VALUE,
        /** The product itself cannot do it for now, whoever asks. */
        NOT_NOW
    }
}
