package org.labgoals.feedback.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is spoken of.
 *
 * @param reference id of the goal, or the competency's key in the framework; null for the person
 */
public record FeedbackTopic(About about, @Nullable String reference) {

    /** The person as a whole. */
    public static final FeedbackTopic PERSON = new FeedbackTopic(About.PERSON, null);

    /** What feedback can be about. */
    public enum About {
        PERSON,
        GOAL,
        COMPETENCY
    }
}
