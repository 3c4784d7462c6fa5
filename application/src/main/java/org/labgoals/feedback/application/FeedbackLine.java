package org.labgoals.feedback.application;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonalText;

/**
 * What somebody said, as one viewer may read it.
 *
 * @param by who said it; null where they have no account or did it without their name
 * @param question what it answers, null where it was given unasked
 * @param topic title of the goal or competency it is about; null for the person
 * @param steps what the viewer can do now
 */
public record FeedbackLine(
        PersonLine person,
        FeedbackState feedback,
        @Nullable PersonLine by,
        @Nullable PersonalText question,
        @Nullable PersonalText topic,
        Set<Step> steps) {

    /** Keeps a copy. */
    public FeedbackLine {
        steps = Set.copyOf(steps);
    }

    static final Comparator<FeedbackState> LATEST_FIRST =
            Comparator.comparing(FeedbackState::writtenBy)
                    .reversed()
                    .thenComparing(each -> each.id().value());

    /** What a viewer may do to feedback. */
    public enum Step {
        THANK,
        REPLY,
        DRAFT_GOAL,
        REPORT,
        RELEASE,
        REDACT,
        HIDE,
        SHOW_AGAIN,
        ASK_FOR_DISCLOSURE,
        DECIDE_ON_DISCLOSURE,
        LOOK_AT_AUTHOR
    }
}
