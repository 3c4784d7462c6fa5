package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.shared.domain.Refused;

/**
 * An active goal rests and goes on. While it rests it takes no check-ins and is not reviewed;
 * amendments may be proposed and decided, for a pause often moves the target date.
 */
final class Pausing {
    private Pausing() {}

    static List<GoalEvent> pause(GoalState goal, GoalCommand.PauseGoal command) {
        Who.ownerOrDecider(goal, command.occasion(), GoalRule.ONLY_OWNER_OR_MANAGER_PAUSES);
        GoalDecisions.active(goal);
        if (goal.isPaused()) {
            boolean again =
                    command.on().equals(goal.pausedOn())
                            && command.reason().equals(goal.pauseReason());
            Refused.when(!again, GoalRule.ALREADY_PAUSED);
            return List.of();
        }
        Words.reason(command.reason());
        LocalDate today = command.occasion().today();
        Days.happened(command.on(), today, Days.lastTurn(goal), command.reason());
        return List.of(new GoalPaused(goal.id(), command.reason(), command.on()));
    }

    static List<GoalEvent> resume(GoalState goal, GoalCommand.ResumeGoal command) {
        Who.ownerOrDecider(goal, command.occasion(), GoalRule.ONLY_OWNER_OR_MANAGER_PAUSES);
        GoalDecisions.active(goal);
        if (!goal.isPaused()) {
            boolean again =
                    new GoalState.Resumption(command.reason(), command.on())
                            .equals(goal.resumption());
            Refused.when(!again, GoalRule.NOT_PAUSED);
            return List.of();
        }
        Words.optional(command.reason());
        LocalDate today = command.occasion().today();
        Days.happened(command.on(), today, Days.lastTurn(goal), command.reason());
        return List.of(new GoalResumed(goal.id(), command.reason(), command.on()));
    }
}
