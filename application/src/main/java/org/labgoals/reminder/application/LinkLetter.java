package org.labgoals.reminder.application;

import java.time.LocalDate;
import java.util.Locale;

/** The mail that takes a link to somebody without an account. */
public final class LinkLetter {

    private LinkLetter() {}

    /**
     * The mail in words.
     *
     * @param id the same each time the same mail is tried
     * @param firstName of whom they are asked about
     * @param until the last day on which the link works
     * @param link its address
     */
    public static Letter of(
            String id,
            String to,
            Locale language,
            String firstName,
            String question,
            LocalDate until,
            String link) {
        var texts = new MailTexts(language);
        var name = firstName.replaceAll("\\p{Cntrl}+", " ").strip();
        return new Letter(
                id,
                to,
                texts.text("feedback.subject", name),
                texts.text("feedback.text", name, question, texts.day(until), link),
                null);
    }
}
