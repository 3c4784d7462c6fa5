package org.labgoals.review.application;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalCommand.ConfirmAchieved;
import org.labgoals.goal.domain.GoalCommand.ContinueGoal;
import org.labgoals.goal.domain.GoalCommand.ReviewGoal;
import org.labgoals.goal.domain.GoalCommand.WithdrawGoal;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.shared.application.Cause;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SigningRule;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.springframework.stereotype.Component;

/**
 * Carries an outcome out by the goal's ordinary commands, with the review's decision as their
 * cause. A goal at work is reviewed first, in the same words.
 */
@Component
class CarryingOut {

    private final GoalCommands commands;
    private final GoalRecords goals;

    CarryingOut(GoalCommands commands, GoalRecords goals) {
        this.commands = commands;
        this.goals = goals;
    }

    /**
     * Asks the goal.
     *
     * @param cause id of the event that decided it
     * @return the rule that refused, or nothing where the goal has taken it
     */
    Optional<Rule> ask(GoalDecision decided, String cause, @Nullable RequestKey request) {
        try {
            Cause.call(cause, () -> send(decided, request));
            return Optional.empty();
        } catch (Refused refused) {
            if (refused.rule() instanceof SigningRule) {
                throw refused;
            }
            return Optional.of(refused.rule());
        }
    }

    private boolean send(GoalDecision decided, @Nullable RequestKey request) {
        boolean atWork =
                goals.goal(decided.goal())
                        .filter(goal -> goal.status() == GoalStatus.ACTIVE)
                        .isPresent();
        if (atWork && decided.outcome() != GoalOutcome.WITHDRAW) {
            send(
                    decided,
                    "goal-reviewed",
                    request,
                    at -> new ReviewGoal(decided.goal(), at, decided.text(), decided.on()));
        }
        send(decided, "goal-outcome", request, at -> command(decided, at));
        return true;
    }

    private void send(
            GoalDecision decided,
            String part,
            @Nullable RequestKey request,
            Function<Occasion, GoalCommand> command) {
        commands.send(decided.goal(), request == null ? null : request.part(part), command);
    }

    private static GoalCommand command(GoalDecision decided, Occasion at) {
        return switch (decided.outcome()) {
            case CONTINUE ->
                    new ContinueGoal(
                            decided.goal(), at, decided.text(), PlanChanges.NONE, decided.on());
            case ADJUST ->
                    new ContinueGoal(
                            decided.goal(), at, decided.text(), decided.changes(), decided.on());
            case ACHIEVE ->
                    new ConfirmAchieved(
                            decided.goal(), at, decided.text(), decided.exceptions(), decided.on());
            case WITHDRAW -> new WithdrawGoal(decided.goal(), at, decided.text(), decided.on());
        };
    }
}
