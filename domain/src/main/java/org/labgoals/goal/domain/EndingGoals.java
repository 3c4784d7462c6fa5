package org.labgoals.goal.domain;

import static org.labgoals.goal.domain.GoalEvent.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.labgoals.shared.domain.Refused;

/** A reviewed goal is confirmed as achieved; any goal that has not ended can be withdrawn. */
final class EndingGoals {
    private EndingGoals() {}

    static List<GoalEvent> confirm(GoalState goal, GoalCommand.ConfirmAchieved command) {
        Who.decider(goal, command.occasion(), GoalRule.ONLY_THE_MANAGER_CONFIRMS);
        Ending ending = new Ending(command.on(), command.text(), List.copyOf(command.exceptions()));
        if (goal.status() == GoalStatus.ACHIEVED && ending.equals(goal.ending())) {
            return List.of();
        }
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Refused.when(goal.status() != GoalStatus.REVIEWED, GoalRule.NOT_REVIEWED);
        Words.text(command.text());
        Days.happened(
                command.on(), command.occasion().today(), Days.lastTurn(goal), command.text());
        Set<MeasureId> excepted = exceptions(goal, ending.exceptions());
        for (Measure measure : goal.plan().measures()) {
            boolean unmet =
                    !MeasureProgress.isMet(goal, measure) && !excepted.contains(measure.givenId());
            Refused.when(unmet, GoalRule.MEASURE_NOT_MET);
        }
        return List.of(
                new GoalAchieved(goal.id(), command.text(), ending.exceptions(), command.on()));
    }

    private static Set<MeasureId> exceptions(GoalState goal, List<MeasureException> exceptions) {
        Set<MeasureId> excepted = new HashSet<>();
        for (MeasureException exception : exceptions) {
            Words.reason(exception.reason());
            boolean known =
                    goal.plan().measures().stream()
                            .anyMatch(one -> exception.measure().equals(one.id()));
            Refused.when(!known, GoalRule.NO_SUCH_MEASURE);
            Refused.when(!excepted.add(exception.measure()), GoalRule.EXCEPTION_TWICE);
        }
        return excepted;
    }

    static List<GoalEvent> withdraw(GoalState goal, GoalCommand.WithdrawGoal command) {
        boolean drafted = goal.status() == GoalStatus.DRAFTED;
        if (drafted) {
            Who.owner(goal, command.occasion(), GoalRule.ONLY_THE_OWNER);
        }
        Who.ownerOrDecider(goal, command.occasion(), GoalRule.ONLY_OWNER_OR_MANAGER_WITHDRAWS);
        Ending ending = new Ending(command.on(), command.reason(), List.of());
        if (goal.status() == GoalStatus.WITHDRAWN && ending.equals(goal.ending())) {
            return List.of();
        }
        Refused.when(goal.isFinal(), GoalRule.GOAL_HAS_ENDED);
        Words.optional(command.reason());
        if (!drafted) {
            Words.reason(command.reason());
        }
        LocalDate today = command.occasion().today();
        Days.happened(command.on(), today, Days.lastTurn(goal), command.reason());
        return List.of(new GoalWithdrawn(goal.id(), command.reason(), command.on()));
    }
}
