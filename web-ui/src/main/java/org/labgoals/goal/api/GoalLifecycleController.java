package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalCommand.CorrectGoal;
import org.labgoals.goal.domain.GoalCommand.MarkPersonal;
import org.labgoals.goal.domain.GoalCommand.PauseGoal;
import org.labgoals.goal.domain.GoalCommand.ResumeGoal;
import org.labgoals.goal.domain.GoalCommand.ReturnGoal;
import org.labgoals.goal.domain.GoalCommand.SubmitGoal;
import org.labgoals.goal.domain.GoalCommand.WithdrawGoal;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that move a goal along, or out. */
@RestController
@RequestMapping(path = "/api/v1/goals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Lifecycle", description = "The steps that move a goal along, or out")
class GoalLifecycleController {

    private final GoalAnswers answers;
    private final GoalQueries queries;
    private final Days days;

    GoalLifecycleController(GoalAnswers answers, GoalQueries queries) {
        this.answers = answers;
        this.queries = queries;
        this.days = new Days(queries);
    }

    @PostMapping("/submission")
    @Operation(
            summary = "Submit a draft",
            description = "The owner shows it to the responsible manager.")
    ResponseEntity<GoalAnswer.Whole> submit(
            @PathVariable String id,
            @RequestBody(required = false) GoalBody.@Nullable Day body,
            @Nullable RequestKey request) {
        days.notLater(GoalBody.Day.sent(body).on());
        return answers.step(id, request, SubmitGoal::new);
    }

    @PostMapping("/return")
    @Operation(
            summary = "Return a submitted draft",
            description = "The manager hands it back with a reason.")
    ResponseEntity<GoalAnswer.Whole> handBack(
            @PathVariable String id,
            @RequestBody GoalBody.Reason body,
            @Nullable RequestKey request) {
        days.notLater(body.on());
        PersonalText reason = GoalIn.written(body.reason());
        return answers.step(id, request, (goal, at) -> new ReturnGoal(goal, at, reason));
    }

    @PostMapping("/activation")
    @Operation(
            summary = "Activate a submitted goal",
            description =
                    "The manager puts it to work; a day more than thirty days back needs a reason.")
    ResponseEntity<GoalAnswer.Whole> activate(
            @PathVariable String id,
            @RequestBody(required = false) GoalBody.@Nullable Reason body,
            @Nullable RequestKey request) {
        GoalBody.Reason sent = GoalBody.Reason.sent(body);
        LocalDate on = days.on(sent.on());
        PersonalText late = sent.words();
        return answers.step(id, request, (goal, at) -> new ActivateGoal(goal, at, on, late));
    }

    @PostMapping("/pause")
    @Operation(
            summary = "Pause an active goal",
            description = "The owner or the manager, with a reason.")
    ResponseEntity<GoalAnswer.Whole> pause(
            @PathVariable String id,
            @RequestBody GoalBody.Reason body,
            @Nullable RequestKey request) {
        LocalDate on = days.on(body.on());
        PersonalText reason = GoalIn.written(body.reason());
        return answers.step(id, request, (goal, at) -> new PauseGoal(goal, at, reason, on));
    }

    @PostMapping("/resumption")
    @Operation(summary = "Resume a paused goal")
    ResponseEntity<GoalAnswer.Whole> resume(
            @PathVariable String id,
            @RequestBody(required = false) GoalBody.@Nullable Reason body,
            @Nullable RequestKey request) {
        GoalBody.Reason sent = GoalBody.Reason.sent(body);
        LocalDate on = days.on(sent.on());
        PersonalText reason = sent.words();
        return answers.step(id, request, (goal, at) -> new ResumeGoal(goal, at, reason, on));
    }

    @PostMapping("/personal")
    @Operation(
            summary = "Mark a goal that supports no objective as personal",
            description = "The manager, with a reason.")
    ResponseEntity<GoalAnswer.Whole> markPersonal(
            @PathVariable String id,
            @RequestBody GoalBody.Reason body,
            @Nullable RequestKey request) {
        days.notLater(body.on());
        PersonalText reason = GoalIn.written(body.reason());
        return answers.step(id, request, (goal, at) -> new MarkPersonal(goal, at, reason));
    }

    @PostMapping("/withdrawal")
    @Operation(
            summary = "Withdraw a goal",
            description = "With a reason; a draft needs none. Final.")
    ResponseEntity<GoalAnswer.Whole> withdraw(
            @PathVariable String id,
            @RequestBody(required = false) GoalBody.@Nullable Reason body,
            @Nullable RequestKey request) {
        GoalBody.Reason sent = GoalBody.Reason.sent(body);
        LocalDate on = days.on(sent.on());
        PersonalText reason = sent.words();
        return answers.step(id, request, (goal, at) -> new WithdrawGoal(goal, at, reason, on));
    }

    @PostMapping("/corrections")
    @Operation(
            summary = "Correct a recorded mistake",
            description =
                    "Changes what is shown and computed from then on, never the state; nothing is"
                            + " overwritten.")
    ResponseEntity<GoalAnswer.Whole> correct(
            @PathVariable String id,
            @RequestBody GoalBody.Correction body,
            @Nullable RequestKey request) {
        days.notLater(body.on());
        String event = Ids.inBody(GoalIn.needed(body.eventId(), "eventId"), "eventId");
        String field = GoalIn.needed(body.field(), "field");
        MeasureValue told = GoalIn.needed(body.value(), "value");
        PersonalText reason = GoalIn.written(body.reason());
        return answers.step(
                id,
                request,
                (goal, at) ->
                        new CorrectGoal(
                                goal,
                                at,
                                event,
                                field,
                                PersonalText.of(told(id, event, field, told)),
                                reason));
    }

    /** A check-in's value is kept as a number, however its measure lets it be told. */
    private String told(String id, String event, String field, MeasureValue told) {
        if (!field.equals("value")) {
            return told.text();
        }
        GoalState goal = queries.goal(GoalIn.goal(id)).state();
        return goal.checkIns().stream()
                .filter(made -> made.event().equals(event))
                .flatMap(made -> MeasureScale.in(goal, made.measure()).stream())
                .findFirst()
                .map(scale -> scale.plain(told, "value"))
                .orElseGet(told::text);
    }
}
