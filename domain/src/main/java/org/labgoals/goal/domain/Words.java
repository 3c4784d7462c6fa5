package org.labgoals.goal.domain;

import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** How long and how empty a text may be. What is in it is kept as typed. */
final class Words {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_KEY = 100;

    private Words() {}

    static void title(PersonalText title) {
        Refused.when(title.isBlank(), GoalRule.TITLE_MISSING);
        Refused.when(title.length() > LONGEST_TITLE, GoalRule.TITLE_TOO_LONG);
    }

    static void optional(@Nullable PersonalText text) {
        Refused.when(text != null && text.length() > LONGEST_TEXT, GoalRule.TEXT_TOO_LONG);
    }

    static void text(PersonalText text) {
        Refused.when(text.isBlank(), GoalRule.TEXT_MISSING);
        optional(text);
    }

    static void reason(@Nullable PersonalText reason) {
        Refused.when(isMissing(reason), GoalRule.REASON_MISSING);
        optional(reason);
    }

    static boolean isMissing(@Nullable PersonalText text) {
        return text == null || text.isBlank();
    }

    /** Ids and keys stay readable in the store, so nothing a person wrote may hide in them. */
    static void key(@Nullable String key) {
        Refused.when(
                key != null
                        && (key.isEmpty()
                                || key.length() > LONGEST_KEY
                                || !key.matches("[A-Za-z0-9._:@-]+")),
                GoalRule.UNKNOWN_NAME);
    }
}
