package org.labgoals.feedback.domain;

import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** What a text has to be, whoever writes it and wherever it waits. */
public final class Wording {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_QUESTION = 500;

    private Wording() {}

    /**
     * Refuses what nobody could read.
     *
     * @throws Refused when a {@link FeedbackRule} refuses
     */
    public static void text(PersonalText text) {
        Refused.when(text.isBlank(), FeedbackRule.FEEDBACK_TEXT_MISSING);
        Refused.when(text.length() > LONGEST_TEXT, FeedbackRule.FEEDBACK_TEXT_TOO_LONG);
    }

    static void question(PersonalText question) {
        Refused.when(question.isBlank(), FeedbackRule.QUESTION_MISSING);
        Refused.when(question.length() > LONGEST_QUESTION, FeedbackRule.QUESTION_TOO_LONG);
    }

    static void reason(PersonalText reason) {
        Refused.when(reason.isBlank(), FeedbackRule.FEEDBACK_REASON_MISSING);
        Refused.when(reason.length() > LONGEST_TEXT, FeedbackRule.FEEDBACK_TEXT_TOO_LONG);
    }
}
