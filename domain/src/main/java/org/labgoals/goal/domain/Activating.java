package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.util.List;
import org.labgoals.shared.domain.Refused;

/** The manager puts a submitted goal to work or hands it back, and may mark one as personal. */
final class Activating {
    private Activating() {}

    static List<GoalEvent> activate(GoalState goal, GoalCommand.ActivateGoal command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_ACTIVATES);
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        if (goal.status() != GoalStatus.DRAFTED) {
            boolean again =
                    goal.status() == GoalStatus.ACTIVE && command.on().equals(goal.activatedOn());
            Refused.when(!again, GoalRule.ALREADY_ACTIVE);
            return List.of();
        }
        Refused.when(!goal.submitted(), GoalRule.NOT_SUBMITTED);
        Words.optional(command.lateReason());
        Days.happened(command.on(), command.occasion().today(), null, command.lateReason());
        PlanReadiness.check(goal.plan(), command.on());
        return List.of(new GoalActivated(goal.id(), command.on(), command.lateReason()));
    }

    static List<GoalEvent> handBack(GoalState goal, GoalCommand.ReturnGoal command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_RETURNS);
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(goal.status() != GoalStatus.DRAFTED, GoalRule.ALREADY_ACTIVE);
        if (!goal.submitted() && command.reason().equals(goal.returnReason())) {
            return List.of();
        }
        Refused.when(!goal.submitted(), GoalRule.NOT_SUBMITTED);
        Words.reason(command.reason());
        return List.of(new GoalReturned(goal.id(), command.reason()));
    }

    static List<GoalEvent> markPersonal(GoalState goal, GoalCommand.MarkPersonal command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_MARKS_PERSONAL);
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(goal.status() == GoalStatus.DRAFTED, GoalRule.NOT_ACTIVE);
        Refused.when(!goal.plan().alignments().isEmpty(), GoalRule.SERVES_AN_OBJECTIVE);
        if (command.reason().equals(goal.personalReason())) {
            return List.of();
        }
        Words.reason(command.reason());
        return List.of(new GoalMarkedPersonal(goal.id(), command.reason()));
    }
}
