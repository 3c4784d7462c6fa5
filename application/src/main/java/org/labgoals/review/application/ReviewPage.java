package org.labgoals.review.application;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;

/**
 * One review, whole, as one viewer may see it.
 *
 * @param version of the person's record
 * @param decider who decides for the person today; null where there is nobody
 * @param standing how the viewer stands to the person today
 * @param people everybody the page mentions, by id
 * @param steps what the viewer can do now
 */
public record ReviewPage(
        PersonLine person,
        long version,
        PerformanceReview review,
        @Nullable PersonLine decider,
        Standing standing,
        Map<PersonId, PersonLine> people,
        ReviewMaterial material,
        Set<Step> steps) {

    /** What a viewer may do to a review. */
    public enum Step {
        WRITE_SELF_ASSESSMENT,
        SHARE_SELF_ASSESSMENT,
        WRITE_ASSESSMENT,
        SHARE_ASSESSMENT,
        HOLD_TALK,
        AGREE_NEXT_STEPS,
        DECIDE_OUTCOMES,
        ADD_NOTE,
        ACKNOWLEDGE,
        CORRECT,
        CALL_OFF
    }
}
