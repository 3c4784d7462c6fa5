package org.labgoals.reminder.application;

import java.util.Optional;

/** Hands letters to the mail server. */
public interface Post {

    /** The server's name, for the administrator; empty where none is set and nothing is sent. */
    Optional<String> server();

    /** Where browsers reach the product, without a slash at the end. */
    String origin();

    /**
     * Hands the letter over.
     *
     * @throws Trouble when the server did not take it
     */
    void send(Letter letter) throws Trouble;

    /** The server did not take it. */
    final class Trouble extends Exception {

        private static final long serialVersionUID = 1L;

        /** Whose fault it is, and so what is to be done. */
        public enum Of {
            /** No other mail goes through either. */
            SERVER,
            /** This mail alone; it is tried again. */
            MAIL,
            /** The address is refused for good. */
            ADDRESS
        }

        private final Of of;

        public Trouble(Of of, String sentence) {
            super(sentence);
            this.of = of;
        }

        public Of of() {
            return of;
        }

        /** What happened, in words. */
        public String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
