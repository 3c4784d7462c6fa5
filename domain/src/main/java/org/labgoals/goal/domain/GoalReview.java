package org.labgoals.goal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.PersonalText;

/**
 * One semiannual review of a goal: the owner's part first, or the manager's alone fourteen days
 * after it was asked for.
 *
 * @param askedOn day the self-assessment was asked for, null when nobody asked
 * @param selfAssessment the owner's words, null when they were not given
 * @param review the manager's words, null while the review is open
 */
public record GoalReview(
        @Nullable LocalDate askedOn,
        @Nullable PersonalText selfAssessment,
        @Nullable LocalDate selfAssessedOn,
        @Nullable PersonalText review,
        @Nullable LocalDate reviewedOn) {

    public static final GoalReview NOT_BEGUN = new GoalReview(null, null, null, null, null);

    GoalReview askedFor(@Nullable LocalDate on) {
        return new GoalReview(on, selfAssessment, selfAssessedOn, review, reviewedOn);
    }

    GoalReview selfAssessed(@Nullable PersonalText text, @Nullable LocalDate on) {
        return new GoalReview(askedOn, text, on, review, reviewedOn);
    }

    GoalReview reviewed(@Nullable PersonalText text, @Nullable LocalDate on) {
        return new GoalReview(askedOn, selfAssessment, selfAssessedOn, text, on);
    }

    /** True when the manager reviewed without the owner's words, which the review then says. */
    public boolean withoutSelfAssessment() {
        return review != null && selfAssessment == null;
    }
}
