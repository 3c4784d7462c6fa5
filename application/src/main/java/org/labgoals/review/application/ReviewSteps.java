package org.labgoals.review.application;

import java.util.EnumSet;
import java.util.Set;
import org.labgoals.review.application.ReviewPage.Step;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewGoals;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.domain.Standing;

/** Says which steps a screen offers to somebody; the rules decide again when one is taken. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Set<Step> of(PerformanceReview review, Standing standing, ReviewGoals goals) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        boolean part = standing == Standing.OWNER || standing == Standing.DECIDER;
        if (part && review.bothIn() && review.status() != ReviewStatus.CALLED_OFF) {
            steps.add(Step.CORRECT);
        }
        if (review.status() != ReviewStatus.OPEN) {
            return steps;
        }
        if (standing == Standing.OWNER) {
            owner(review, goals, steps);
        } else if (standing == Standing.DECIDER) {
            decider(review, steps);
        }
        return steps;
    }

    private static void owner(PerformanceReview review, ReviewGoals goals, Set<Step> steps) {
        var own = review.selfAssessment();
        if (!review.bothIn() && (own == null || !own.shared())) {
            steps.add(Step.WRITE_SELF_ASSESSMENT);
            if (own != null) {
                steps.add(Step.SHARE_SELF_ASSESSMENT);
            }
        }
        if (review.bothIn()) {
            steps.add(Step.ADD_NOTE);
        }
        if (review.isDone(ReviewPart.TALK)
                && goals.open().stream().allMatch(goal -> review.outcomeOf(goal).isPresent())) {
            steps.add(Step.ACKNOWLEDGE);
        }
    }

    private static void decider(PerformanceReview review, Set<Step> steps) {
        steps.add(Step.CALL_OFF);
        var own = review.assessment();
        if (!review.bothIn() && (own == null || !own.shared())) {
            steps.add(Step.WRITE_ASSESSMENT);
            if (own != null) {
                steps.add(Step.SHARE_ASSESSMENT);
            }
        }
        if (review.bothIn()) {
            steps.add(review.talkOn() == null ? Step.HOLD_TALK : Step.AGREE_NEXT_STEPS);
            steps.add(Step.DECIDE_OUTCOMES);
        }
    }
}
