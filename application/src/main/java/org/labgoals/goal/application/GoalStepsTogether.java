package org.labgoals.goal.application;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.GoalCommand.AcceptAmendment;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.TakesSteps;
import org.springframework.stereotype.Component;

/** Activates goals and accepts what was proposed for them, from the work list. */
@Component
class GoalStepsTogether implements TakesSteps {

    private static final String ACTIVATE = TeamBoard.Why.TO_ACTIVATE.kebab();
    private static final String ACCEPT = TeamBoard.Why.AMENDMENT_TO_DECIDE.kebab();
    private static final String GOALS = "goals/";

    private final GoalCommands commands;
    private final GoalQueries queries;

    GoalStepsTogether(GoalCommands commands, GoalQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @Override
    public Set<String> steps() {
        return Set.of(ACTIVATE, ACCEPT);
    }

    @Override
    public void take(String what, String address, @Nullable RequestKey request) {
        if (!address.startsWith(GOALS)) {
            throw new NotFound("There is no such goal.");
        }
        var goal = new GoalId(address.substring(GOALS.length()));
        if (what.equals(ACTIVATE)) {
            commands.send(goal, request, at -> new ActivateGoal(goal, at, at.today()));
        } else {
            proposed(goal).forEach(number -> accept(goal, number, request));
        }
    }

    private void accept(GoalId goal, int number, @Nullable RequestKey request) {
        commands.send(
                goal,
                request == null ? null : request.part("amendment-" + number),
                at -> new AcceptAmendment(goal, at, number));
    }

    /** All that waits for a decision. */
    private List<Integer> proposed(GoalId goal) {
        return queries.goal(goal).state().pendingAmendments().stream()
                .map(Amendment::number)
                .toList();
    }
}
