package org.labgoals.shared.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something a person wrote or is called. In an event it is sealed under the key of the person the
 * event is about, so that it can later be erased or redacted without breaking the proof.
 *
 * @param text the words as typed, or null once they were erased
 */
public record PersonalText(@Nullable String text) {

    /** What is left of a text whose key was destroyed. */
    public static final PersonalText ERASED = new PersonalText(null);

    /**
     * Stands for a text that is sealed while the key to it is away. It is never stored, since
     * nothing is while this can be met.
     */
    public static final PersonalText UNREADABLE =
            new PersonalText("[cannot be read without the master key]");

    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    /** Null for null and for nothing but white space, so that an untouched field stays absent. */
    public static @Nullable PersonalText ofNullable(@Nullable String text) {
        return text == null || text.isBlank() ? null : new PersonalText(text);
    }

    public boolean isErased() {
        return text == null;
    }

    public boolean isBlank() {
        return text != null && text.isBlank();
    }

    public int length() {
        return text == null ? 0 : text.length();
    }

    /** The words to show; an erased text says so. */
    public String orErased() {
        return text == null ? "[erased]" : text;
    }

    @Override
    public String toString() {
        return isErased() ? "PersonalText[erased]" : "PersonalText[" + length() + " characters]";
    }
}
