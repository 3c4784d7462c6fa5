package org.labgoals.goal.api;

import java.net.URI;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends commands and answers with the goal as it stood right after, so that a repeated request is
 * answered the same.
 */
@Component
class GoalAnswers {

    private final GoalCommands commands;
    private final GoalQueries queries;

    GoalAnswers(GoalCommands commands, GoalQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A step in the goal's lifecycle: 200 with the goal. */
    ResponseEntity<GoalAnswer.Whole> step(
            String id,
            @Nullable RequestKey request,
            BiFunction<GoalId, Occasion, GoalCommand> command) {
        GoalId goal = GoalIn.goal(id);
        return after(commands.send(goal, request, occasion -> command.apply(goal, occasion)));
    }

    ResponseEntity<GoalAnswer.Whole> after(Outcome outcome) {
        return answered(ResponseEntity.ok(), outcome);
    }

    ResponseEntity<GoalAnswer.Whole> created(Outcome outcome) {
        return answered(
                ResponseEntity.created(URI.create("/api/v1/goals/" + outcome.subject())), outcome);
    }

    static ResponseEntity<GoalAnswer.Whole> whole(
            ResponseEntity.BodyBuilder answer, GoalPage page) {
        return answer.eTag(String.valueOf(page.state().version())).body(GoalOut.of(page));
    }

    private ResponseEntity<GoalAnswer.Whole> answered(
            ResponseEntity.BodyBuilder answer, Outcome outcome) {
        GoalPage page = queries.atVersion(new GoalId(outcome.subject()), outcome.version());
        return whole(Pending.on(answer, outcome.pending()), page);
    }
}
