package org.labgoals.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.review.domain.ReviewCommand.DecideAchieved;
import org.labgoals.review.domain.ReviewCommand.DecideOutcome;
import org.labgoals.review.domain.ReviewCommand.NoteCarriedOut;
import org.labgoals.review.domain.ReviewCommand.NoteRefused;
import org.labgoals.review.domain.ReviewEvent.OutcomeCarriedOut;
import org.labgoals.review.domain.ReviewEvent.OutcomeDecided;
import org.labgoals.review.domain.ReviewEvent.OutcomeRefused;
import org.labgoals.shared.domain.Refused;

/**
 * What becomes of each goal. The decision is a fact of the review; whether the goal took it is
 * noted after its own rules have answered, and one that was refused can be decided anew.
 */
final class Outcomes {

    private Outcomes() {}

    static List<ReviewEvent> decide(PerformanceReview review, DecideOutcome c) {
        Checks.isDecider(c.person(), c.occasion());
        Refused.when(c.outcome() == GoalOutcome.ACHIEVE, ReviewRule.ACHIEVED_IS_SIGNED);
        var decided =
                new OutcomeDecided(c.person(), c.number(), c.goal(), c.outcome(), c.text(), c.on());
        return decided(review, decided, c.occasion().today(), c.goals());
    }

    static List<ReviewEvent> achieve(PerformanceReview review, DecideAchieved c) {
        Checks.isDecider(c.person(), c.occasion());
        var decided =
                new OutcomeDecided(
                        c.person(), c.number(), c.goal(), GoalOutcome.ACHIEVE, c.text(), c.on());
        return decided(review, decided, c.occasion().today(), c.goals());
    }

    static List<ReviewEvent> carriedOut(PerformanceReview review, NoteCarriedOut c) {
        Checks.isDecider(c.person(), c.occasion());
        return known(review, c.goal()).carriedOut()
                ? List.of()
                : List.of(new OutcomeCarriedOut(c.person(), c.number(), c.goal()));
    }

    static List<ReviewEvent> refused(PerformanceReview review, NoteRefused c) {
        Checks.isDecider(c.person(), c.occasion());
        var known = known(review, c.goal());
        return known.carriedOut() || c.rule().equals(known.refusedBy())
                ? List.of()
                : List.of(new OutcomeRefused(c.person(), c.number(), c.goal(), c.rule()));
    }

    private static List<ReviewEvent> decided(
            PerformanceReview review, OutcomeDecided decided, LocalDate today, ReviewGoals goals) {
        var before = review.outcomeOf(decided.goal());
        if (before.isPresent() && isSame(before.get(), decided)) {
            return List.of();
        }
        Checks.isOpen(review);
        Checks.bothIn(review);
        Refused.when(!goals.all().contains(decided.goal()), ReviewRule.GOAL_NOT_IN_REVIEW);
        Refused.when(
                before.filter(DecidedOutcome::carriedOut).isPresent(), ReviewRule.OUTCOME_STANDS);
        Checks.text(decided.text());
        Refused.when(decided.on().isAfter(today), ReviewRule.REVIEW_DAY_IN_THE_FUTURE);
        Refused.when(decided.on().isBefore(review.openedOn()), ReviewRule.REVIEW_DAY_TOO_EARLY);
        return List.of(decided);
    }

    /** Asked again as before: nothing new is decided, the goal is asked again. */
    private static boolean isSame(DecidedOutcome before, OutcomeDecided now) {
        return before.outcome() == now.outcome()
                && before.words().says(now.text())
                && before.words().on().equals(now.on());
    }

    private static DecidedOutcome known(PerformanceReview review, GoalId goal) {
        return review.outcomeOf(goal)
                .orElseThrow(() -> new Refused(ReviewRule.OUTCOME_NOT_DECIDED));
    }
}
