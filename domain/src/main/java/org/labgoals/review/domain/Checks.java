package org.labgoals.review.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Who acts, whether the review is open, and what a text and a day have to be. */
final class Checks {

    private static final int LONGEST_TEXT = 4_000;

    private Checks() {}

    static void isPerson(PersonId person, Occasion occasion) {
        Refused.when(!person.equals(occasion.by()), ReviewRule.ONLY_THE_PERSON_DOES_THIS);
    }

    /** Known by who they are, so that no standing lets somebody decide on their own review. */
    static void isDecider(PersonId person, Occasion occasion) {
        Refused.when(person.equals(occasion.by()), ReviewRule.NOBODY_REVIEWS_THEMSELVES);
        Refused.when(
                occasion.standing() != Standing.DECIDER, ReviewRule.ONLY_THE_MANAGER_DOES_THIS);
    }

    static void isOpen(PerformanceReview review) {
        Refused.when(review.status() == ReviewStatus.CALLED_OFF, ReviewRule.REVIEW_CALLED_OFF);
        Refused.when(review.status() == ReviewStatus.ACKNOWLEDGED, ReviewRule.REVIEW_CLOSED);
    }

    static void bothIn(PerformanceReview review) {
        Refused.when(!review.bothIn(), ReviewRule.BOTH_ASSESSMENTS_FIRST);
    }

    static void text(PersonalText text) {
        Refused.when(text.isBlank(), ReviewRule.TEXT_MISSING_IN_REVIEW);
        optional(text);
    }

    static void optional(@Nullable PersonalText text) {
        Refused.when(text != null && text.length() > LONGEST_TEXT, ReviewRule.REVIEW_TEXT_TOO_LONG);
    }

    static void reason(PersonalText reason) {
        Refused.when(reason.isBlank(), ReviewRule.REVIEW_REASON_MISSING);
        optional(reason);
    }

    static void happened(LocalDate on, PerformanceReview review, Occasion occasion) {
        Refused.when(on.isAfter(occasion.today()), ReviewRule.REVIEW_DAY_IN_THE_FUTURE);
        Refused.when(on.isBefore(review.openedOn()), ReviewRule.REVIEW_DAY_TOO_EARLY);
    }

    /** Whether a period and its deadlines can be; a cycle asks the same. */
    static void plan(ReviewPlan plan, LocalDate today) {
        Refused.when(!plan.from().isBefore(plan.until()), ReviewRule.PERIOD_ENDS_BEFORE_IT_BEGINS);
        Refused.when(plan.until().isAfter(plan.from().plusYears(2)), ReviewRule.PERIOD_TOO_LONG);
        Refused.when(plan.from().isAfter(today), ReviewRule.PERIOD_LIES_AHEAD);
        var deadlines = plan.deadlines();
        Refused.when(
                deadlines.selfAssessment().isBefore(today)
                        || deadlines.assessment().isBefore(today),
                ReviewRule.DEADLINE_PASSED);
        order(deadlines);
    }

    /** Whether last days can be moved: one that passed can stay, none is moved into the past. */
    static void moved(ReviewDeadlines before, ReviewDeadlines after, LocalDate today) {
        moved(before.selfAssessment(), after.selfAssessment(), today);
        moved(before.assessment(), after.assessment(), today);
        moved(before.talk(), after.talk(), today);
        moved(before.acknowledgement(), after.acknowledgement(), today);
        order(after);
    }

    private static void moved(LocalDate before, LocalDate after, LocalDate today) {
        Refused.when(!after.equals(before) && after.isBefore(today), ReviewRule.DEADLINE_PASSED);
    }

    private static void order(ReviewDeadlines deadlines) {
        var assessed =
                deadlines.selfAssessment().isAfter(deadlines.assessment())
                        ? deadlines.selfAssessment()
                        : deadlines.assessment();
        Refused.when(
                deadlines.talk().isBefore(assessed)
                        || deadlines.acknowledgement().isBefore(deadlines.talk()),
                ReviewRule.DEADLINES_OUT_OF_ORDER);
    }
}
