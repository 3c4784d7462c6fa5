package org.labgoals.goal.application;

import static org.labgoals.goal.application.NextStep.Turn.DECIDER;
import static org.labgoals.goal.application.NextStep.Turn.NOBODY;
import static org.labgoals.goal.application.NextStep.Turn.OWNER;

import java.time.LocalDate;
import java.util.Comparator;
import org.labgoals.goal.application.NextStep.What;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.MadeCheckIn;

/** Says what a goal waits for. */
final class NextSteps {

    /** A goal that is checked in once a month keeps its health known. */
    static final int CHECK_IN_EVERY_DAYS = 30;

    /** How long an owner has for the self-assessment that was asked for. */
    static final int SELF_ASSESSED_WITHIN_DAYS = 14;

    /** How long before its day a review shows up. */
    static final int REVIEW_SHOWS_DAYS_BEFORE = 14;

    private NextSteps() {}

    static NextStep of(GoalState goal, LocalDate today) {
        return switch (goal.status()) {
            case DRAFTED ->
                    goal.submitted()
                            ? new NextStep(What.ACTIVATE, null, DECIDER)
                            : new NextStep(What.COMPLETE_DRAFT, null, OWNER);
            case ACTIVE -> whileActive(goal, today);
            case REVIEWED -> new NextStep(What.DECIDE_OUTCOME, null, DECIDER);
            case ACHIEVED, WITHDRAWN -> new NextStep(What.NOTHING, null, NOBODY);
        };
    }

    private static NextStep whileActive(GoalState goal, LocalDate today) {
        if (goal.review().selfAssessedOn() != null) {
            return new NextStep(What.REVIEW, goal.nextReviewDue(), DECIDER);
        }
        if (goal.review().askedOn() != null) {
            return new NextStep(
                    What.ASSESS_SELF,
                    goal.review().askedOn().plusDays(SELF_ASSESSED_WITHIN_DAYS),
                    OWNER);
        }
        if (!goal.pendingAmendments().isEmpty()) {
            return new NextStep(What.DECIDE_AMENDMENT, null, DECIDER);
        }
        if (goal.isPaused()) {
            return new NextStep(What.RESUME, null, OWNER);
        }
        LocalDate review = goal.nextReviewDue();
        if (review != null && !review.isAfter(today.plusDays(REVIEW_SHOWS_DAYS_BEFORE))) {
            return new NextStep(What.ASSESS_SELF, review, OWNER);
        }
        return new NextStep(What.CHECK_IN, checkInDue(goal, today), OWNER);
    }

    private static LocalDate checkInDue(GoalState goal, LocalDate today) {
        LocalDate begun = goal.activatedOn() == null ? today : goal.activatedOn();
        return goal.checkIns().stream()
                .map(MadeCheckIn::on)
                .max(Comparator.naturalOrder())
                .orElse(begun)
                .plusDays(CHECK_IN_EVERY_DAYS);
    }
}
