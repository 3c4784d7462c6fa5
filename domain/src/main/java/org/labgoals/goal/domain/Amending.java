package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.labgoals.goal.domain.Amendment.Outcome;
import org.labgoals.shared.domain.Refused;

/**
 * Material changes after activation: the owner proposes, the manager decides. One can be proposed
 * while the goal is paused, and decided also after a review. What was proposed against a plan that
 * changed since cannot be accepted, so that nothing is undone unseen.
 */
final class Amending {
    private Amending() {}

    static List<GoalEvent> propose(GoalState goal, GoalCommand.ProposeAmendment command) {
        Who.owner(goal, command.occasion(), GoalRule.ONLY_THE_OWNER);
        GoalDecisions.active(goal);
        PlanChanges asked = command.changes();
        Refused.when(asked.changesNothing(), GoalRule.NOTHING_CHANGED);
        boolean again =
                goal.pendingAmendments().stream()
                        .anyMatch(
                                pending ->
                                        pending.reason().equals(command.reason())
                                                && asked.saysTheSameAs(pending.changes()));
        if (again) {
            return List.of();
        }
        Words.reason(command.reason());
        PlanChanges changes = prepared(goal, asked, command.occasion().today());
        Refused.when(changes.equals(changes.sameFieldsOf(goal.plan())), GoalRule.NOTHING_CHANGED);
        return List.of(
                new AmendmentProposed(
                        goal.id(), goal.amendments().size() + 1, command.reason(), changes));
    }

    static List<GoalEvent> accept(GoalState goal, GoalCommand.AcceptAmendment command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_DECIDES_AMENDMENTS);
        Amendment amendment = named(goal, command.number());
        if (amendment.outcome() == Outcome.ACCEPTED) {
            return List.of();
        }
        decidable(goal, amendment);
        boolean outdated =
                !amendment.before().equals(amendment.changes().sameFieldsOf(goal.plan()));
        Refused.when(outdated, GoalRule.AMENDMENT_OUTDATED);
        return List.of(new AmendmentAccepted(goal.id(), command.number()));
    }

    static List<GoalEvent> decline(GoalState goal, GoalCommand.DeclineAmendment command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_DECIDES_AMENDMENTS);
        Amendment amendment = named(goal, command.number());
        if (amendment.outcome() == Outcome.DECLINED
                && Objects.equals(amendment.declineReason(), command.reason())) {
            return List.of();
        }
        decidable(goal, amendment);
        Words.optional(command.reason());
        return List.of(new AmendmentDeclined(goal.id(), command.number(), command.reason()));
    }

    /**
     * The changes within all limits, measures with their ids, the changed plan still fit for work.
     */
    static PlanChanges prepared(GoalState goal, PlanChanges asked, LocalDate today) {
        PlanChanges changes =
                asked.measures() == null
                        ? asked
                        : new PlanChanges(
                                asked.targetDate(),
                                MeasureIds.give(
                                        asked.measures(),
                                        goal.plan().measures(),
                                        goal.measuresEverGiven()),
                                asked.alignments());
        PlanLimits.changes(changes);
        if (!changes.changesNothing()) {
            PlanReadiness.checkChange(goal.plan().with(changes), changes, today);
        }
        return changes;
    }

    private static Amendment named(GoalState goal, int number) {
        return goal.amendments().stream()
                .filter(amendment -> amendment.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(GoalRule.NO_SUCH_AMENDMENT));
    }

    private static void decidable(GoalState goal, Amendment amendment) {
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(amendment.outcome() != Outcome.PENDING, GoalRule.AMENDMENT_SETTLED);
    }
}
