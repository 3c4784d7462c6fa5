package org.labgoals.reminder.application;

import org.jspecify.annotations.Nullable;

/**
 * A mail in words.
 *
 * @param id the same each time the same mail is tried
 * @param unsubscribe where one post spares the reader mails of its kind; null for mandatory ones
 */
public record Letter(
        String id, String to, String subject, String text, @Nullable String unsubscribe) {}
