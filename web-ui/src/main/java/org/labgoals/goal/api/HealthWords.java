package org.labgoals.goal.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.labgoals.goal.domain.Health;

/** A reason for a goal's health as the sentence that the screens show, too. */
final class HealthWords {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private HealthWords() {}

    static String of(Health.Reason reason) {
        String key = "health." + reason.key();
        return SENTENCES.containsKey(key)
                ? MessageFormat.format(SENTENCES.getString(key), reason.values().toArray())
                : reason.key();
    }
}
