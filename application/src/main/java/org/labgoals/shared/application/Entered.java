package org.labgoals.shared.application;

/** What somebody signs with, as it came with their request: not yet known to be right. */
public sealed interface Entered {

    /** The word for the way as it stands in an event's metadata. */
    String way();

    /** Whether anything came at all. */
    boolean isEmpty();

    /** A password, typed again. */
    record Password(String text) implements Entered {
        @Override
        public String way() {
            return "password";
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }

        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /**
     * A passkey, used again.
     *
     * @param answer what the browser said it answered, as JSON
     */
    record Passkey(String answer) implements Entered {
        @Override
        public String way() {
            return "passkey";
        }

        @Override
        public boolean isEmpty() {
            return answer.isEmpty();
        }

        @Override
        public String toString() {
            return "Passkey[]";
        }
    }
}
