package org.labgoals.goal.api;

import org.labgoals.goal.domain.Health;

/** A reason for a goal's health as a sentence. */
final class HealthWords {

    private HealthWords() {}

    static String of(Health.Reason reason) {
        String words = reason.key().replace('-', ' ');
        return reason.values().isEmpty()
                ? words
                : words + ": " + String.join(", ", reason.values());
    }
}
