package org.labgoals.goal.domain;

import java.util.List;
import org.labgoals.goal.domain.GoalEvent.CheckedIn;
import org.labgoals.shared.domain.Refused;

/**
 * How a measure stands, told by the owner or a contributor. Two alike are two: content never makes
 * a repeat.
 */
final class CheckingIn {
    private CheckingIn() {}

    static List<GoalEvent> checkIn(GoalState goal, GoalCommand.CheckIn command) {
        Who.checksIn(goal, command.occasion(), command.measure());
        GoalDecisions.underWay(goal);
        Measure measure =
                goal.plan().measures().stream()
                        .filter(one -> command.measure().equals(one.id()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(GoalRule.NO_SUCH_MEASURE));
        PlanLimits.value(measure, command.value());
        Words.optional(command.note());
        Words.optional(command.lateReason());
        Days.happened(
                command.on(),
                command.occasion().today(),
                Days.firstOfCheckIns(goal),
                command.lateReason());
        return List.of(
                new CheckedIn(
                        goal.id(),
                        command.measure(),
                        Figures.tidy(command.value()),
                        command.note(),
                        command.confidence(),
                        command.on(),
                        command.lateReason()));
    }
}
