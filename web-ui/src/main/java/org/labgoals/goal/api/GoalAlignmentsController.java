package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.GoalCommand.AlignGoal;
import org.labgoals.goal.domain.GoalCommand.DropAlignment;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which objectives a goal supports. */
@RestController
@RequestMapping(
        path = "/api/v1/goals/{id}/alignments/{objectiveId}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Alignments", description = "Which objectives a goal supports")
class GoalAlignmentsController {

    private final GoalAnswers answers;

    GoalAlignmentsController(GoalAnswers answers) {
        this.answers = answers;
    }

    @PutMapping
    @Operation(
            summary = "Say that a goal supports an objective",
            description =
                    "The owner, with a sentence saying how. A draft is revised; once the goal is"
                            + " active this proposes an amendment and needs a reason.")
    ResponseEntity<GoalAnswer.Whole> align(
            @PathVariable String id,
            @PathVariable String objectiveId,
            @RequestBody GoalBody.Support body,
            @Nullable RequestKey request) {
        Alignment alignment =
                new Alignment(
                        objective(objectiveId),
                        body.contribution() == null ? Contribution.DIRECT : body.contribution(),
                        GoalIn.written(body.how()));
        PersonalText reason = PersonalText.ofNullable(body.reason());
        return answers.step(id, request, (goal, at) -> new AlignGoal(goal, at, alignment, reason));
    }

    @DeleteMapping
    @Operation(
            summary = "Say that a goal no longer supports an objective",
            description =
                    "The owner. A draft is revised; once the goal is active this proposes an"
                            + " amendment and needs a reason.")
    ResponseEntity<GoalAnswer.Whole> drop(
            @PathVariable String id,
            @PathVariable String objectiveId,
            @Parameter(description = "needed once the goal is active: why it changes")
                    @RequestParam(required = false)
                    @Nullable String reason,
            @Nullable RequestKey request) {
        ObjectiveId objective = objective(objectiveId);
        PersonalText why = PersonalText.ofNullable(Queried.text(reason, "reason"));
        return answers.step(id, request, (goal, at) -> new DropAlignment(goal, at, objective, why));
    }

    private static ObjectiveId objective(String id) {
        return new ObjectiveId(Ids.inAddress(id));
    }
}
