package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;

/** Twice a year: the owner assesses first, the manager reviews, and a reviewed goal may go on. */
final class Reviewing {
    /** How long a review waits for the owner's words after they were asked for. */
    static final int DAYS_TO_ASSESS = 14;

    private Reviewing() {}

    static List<GoalEvent> ask(GoalState goal, GoalCommand.AskForSelfAssessment command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_REVIEWS);
        GoalDecisions.underWay(goal);
        Refused.when(goal.review().selfAssessment() != null, GoalRule.SELF_ASSESSMENT_GIVEN);
        return goal.review().askedOn() != null
                ? List.of()
                : List.of(new SelfAssessmentAskedFor(goal.id(), command.occasion().today()));
    }

    static List<GoalEvent> assess(GoalState goal, GoalCommand.AssessOwnGoal command) {
        Who.owner(goal, command.occasion(), GoalRule.ONLY_THE_OWNER);
        Refused.when(goal.status() == GoalStatus.REVIEWED, GoalRule.ALREADY_REVIEWED);
        GoalDecisions.underWay(goal);
        GoalReview review = goal.review();
        if (command.text().equals(review.selfAssessment())
                && command.on().equals(review.selfAssessedOn())) {
            return List.of();
        }
        Words.text(command.text());
        Days.happened(
                command.on(), command.occasion().today(), Days.lastTurn(goal), command.text());
        return List.of(new GoalSelfAssessed(goal.id(), command.text(), command.on()));
    }

    static List<GoalEvent> review(GoalState goal, GoalCommand.ReviewGoal command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_REVIEWS);
        GoalReview review = goal.review();
        LocalDate on = command.on();
        if (goal.status() == GoalStatus.REVIEWED) {
            boolean again =
                    command.text().equals(review.review()) && on.equals(review.reviewedOn());
            Refused.when(!again, GoalRule.ALREADY_REVIEWED);
            return List.of();
        }
        GoalDecisions.underWay(goal);
        Words.text(command.text());
        LocalDate notBefore = Days.later(Days.lastTurn(goal), review.selfAssessedOn());
        Days.happened(on, command.occasion().today(), notBefore, command.text());
        boolean waitedLongEnough =
                review.askedOn() != null && !on.isBefore(review.askedOn().plusDays(DAYS_TO_ASSESS));
        Refused.when(
                review.selfAssessment() == null && !waitedLongEnough,
                GoalRule.SELF_ASSESSMENT_FIRST);
        return List.of(new GoalReviewed(goal.id(), command.text(), on));
    }

    static List<GoalEvent> goOn(GoalState goal, GoalCommand.ContinueGoal command) {
        Occasion occasion = command.occasion();
        Who.decider(goal, occasion, GoalRule.ONLY_THE_MANAGER_CONTINUES);
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        if (goal.status() != GoalStatus.REVIEWED) {
            Refused.when(!isRepeat(goal, command), GoalRule.NOT_REVIEWED);
            return List.of();
        }
        Words.optional(command.reason());
        Days.happened(command.on(), occasion.today(), Days.lastTurn(goal), command.reason());
        PlanChanges changes = Amending.prepared(goal, command.changes(), command.on());
        return List.of(new GoalContinued(goal.id(), command.reason(), changes, command.on()));
    }

    private static boolean isRepeat(GoalState goal, GoalCommand.ContinueGoal command) {
        GoalState.Continuation known = goal.continuation();
        return known != null
                && known.on().equals(command.on())
                && Objects.equals(known.reason(), command.reason())
                && command.changes().saysTheSameAs(known.changes());
    }
}
