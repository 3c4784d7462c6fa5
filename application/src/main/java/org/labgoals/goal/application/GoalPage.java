package org.labgoals.goal.application;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Health;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;

/**
 * One goal, whole, as one viewer may see it.
 *
 * @param people everybody the page mentions, by id
 * @param decider who decides on it today; null when there is nobody, which the page says
 * @param standing how the viewer stands to it today
 * @param steps what the viewer can do now
 */
public record GoalPage(
        GoalState state,
        Map<PersonId, PersonLine> people,
        @Nullable PersonLine decider,
        Standing standing,
        Health health,
        NextStep nextStep,
        Set<Step> steps) {

    /** What a viewer may do to a goal. */
    public enum Step {
        REVISE,
        SUBMIT,
        RETURN,
        ACTIVATE,
        CHECK_IN,
        PROPOSE_AMENDMENT,
        DECIDE_AMENDMENT,
        PAUSE,
        RESUME,
        MARK_PERSONAL,
        ASK_FOR_SELF_ASSESSMENT,
        ASSESS_SELF,
        REVIEW,
        CONTINUE,
        CONFIRM_ACHIEVED,
        WITHDRAW
    }
}
