package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.shared.domain.Standing;

/** Says which steps a screen offers to somebody; the rules decide again when one is taken. */
final class GoalSteps {

    /** The owner's words come first, or the manager's alone so many days after asking. */
    private static final int DAYS_TO_ASSESS_SELF = 14;

    private GoalSteps() {}

    static Set<Step> of(GoalState goal, Standing standing, LocalDate today) {
        return switch (standing) {
            case OWNER -> ofOwner(goal);
            case DECIDER -> ofDecider(goal, today);
            case CONTRIBUTOR -> ofContributor(goal);
            case ADMINISTRATOR, ONLOOKER -> EnumSet.noneOf(Step.class);
        };
    }

    private static Set<Step> ofOwner(GoalState goal) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        if (!goal.isFinal()) {
            steps.add(Step.WITHDRAW);
        }
        if (goal.status() == GoalStatus.DRAFTED) {
            steps.add(Step.REVISE);
            if (!goal.submitted()) {
                steps.add(Step.SUBMIT);
            }
        }
        if (goal.status() == GoalStatus.ACTIVE) {
            steps.add(goal.isPaused() ? Step.RESUME : Step.PAUSE);
            steps.add(Step.PROPOSE_AMENDMENT);
            if (!goal.isPaused()) {
                steps.add(Step.CHECK_IN);
                if (goal.review().selfAssessedOn() == null) {
                    steps.add(Step.ASSESS_SELF);
                }
            }
        }
        return steps;
    }

    private static Set<Step> ofDecider(GoalState goal, LocalDate today) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        if (!goal.isFinal() && goal.status() != GoalStatus.DRAFTED) {
            steps.add(Step.WITHDRAW);
        }
        if (!goal.pendingAmendments().isEmpty()) {
            steps.add(Step.DECIDE_AMENDMENT);
        }
        if (goal.isUnaligned()) {
            steps.add(Step.MARK_PERSONAL);
        }
        switch (goal.status()) {
            case DRAFTED -> {
                if (goal.submitted()) {
                    steps.add(Step.ACTIVATE);
                    steps.add(Step.RETURN);
                }
            }
            case ACTIVE -> {
                steps.add(goal.isPaused() ? Step.RESUME : Step.PAUSE);
                if (goal.isPaused()) {
                    return steps;
                }
                LocalDate asked = goal.review().askedOn();
                boolean assessed = goal.review().selfAssessedOn() != null;
                if (assessed
                        || (asked != null
                                && !today.isBefore(asked.plusDays(DAYS_TO_ASSESS_SELF)))) {
                    steps.add(Step.REVIEW);
                }
                if (!assessed && asked == null) {
                    steps.add(Step.ASK_FOR_SELF_ASSESSMENT);
                }
            }
            case REVIEWED -> {
                steps.add(Step.CONTINUE);
                steps.add(Step.CONFIRM_ACHIEVED);
            }
            case ACHIEVED, WITHDRAWN -> {}
        }
        return steps;
    }

    private static Set<Step> ofContributor(GoalState goal) {
        return goal.status() == GoalStatus.ACTIVE && !goal.isPaused()
                ? EnumSet.of(Step.CHECK_IN)
                : EnumSet.noneOf(Step.class);
    }
}
