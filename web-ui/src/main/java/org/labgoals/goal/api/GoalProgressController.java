package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.GoalCommand.AcceptAmendment;
import org.labgoals.goal.domain.GoalCommand.CheckIn;
import org.labgoals.goal.domain.GoalCommand.DeclineAmendment;
import org.labgoals.goal.domain.GoalCommand.ProposeAmendment;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens while a goal is at work: check-ins and amendments. */
@RestController
@RequestMapping(path = "/api/v1/goals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Progress",
        description = "What happens while a goal is at work: check-ins and amendments")
class GoalProgressController {

    private final GoalAnswers answers;
    private final GoalQueries queries;
    private final Days days;

    GoalProgressController(GoalAnswers answers, GoalQueries queries) {
        this.answers = answers;
        this.queries = queries;
        this.days = new Days(queries);
    }

    @PostMapping("/check-ins")
    @Operation(
            summary = "Check in on a measure",
            description =
                    "The owner, or a contributor on a measure given to them. Never taken for a"
                            + " repeat by its content.")
    ResponseEntity<GoalAnswer.Whole> checkIn(
            @PathVariable String id,
            @RequestBody GoalBody.CheckIn body,
            @Nullable RequestKey request) {
        MeasureId measure =
                GoalIn.measure(GoalIn.needed(body.measureId(), "measureId"), "measureId");
        MeasureValue told = GoalIn.needed(body.value(), "value");
        Confidence confidence = GoalIn.needed(body.confidence(), "confidence");
        LocalDate on = days.on(body.on());
        PersonalText note = PersonalText.ofNullable(body.note());
        PersonalText late = PersonalText.ofNullable(body.reason());
        return answers.step(
                id,
                request,
                (goal, at) ->
                        new CheckIn(
                                goal,
                                at,
                                measure,
                                number(goal, measure, told),
                                note,
                                confidence,
                                on,
                                late));
    }

    @PostMapping("/amendments")
    @Operation(
            summary = "Propose a material change",
            description = "The owner, with a reason; the manager accepts or declines it.")
    ResponseEntity<GoalAnswer.Whole> propose(
            @PathVariable String id,
            @RequestBody GoalBody.Amendment body,
            @Nullable RequestKey request) {
        days.notLater(body.on());
        PersonalText reason = GoalIn.written(body.reason());
        PlanChanges changes = GoalIn.changes(body.changes());
        return answers.step(
                id, request, (goal, at) -> new ProposeAmendment(goal, at, reason, changes));
    }

    @PostMapping("/amendments/{n}/acceptance")
    @Operation(summary = "Accept a proposed amendment")
    ResponseEntity<GoalAnswer.Whole> accept(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody(required = false) GoalBody.@Nullable Day body,
            @Nullable RequestKey request) {
        days.notLater(GoalBody.Day.sent(body).on());
        int number = numbered(n);
        return answers.step(id, request, (goal, at) -> new AcceptAmendment(goal, at, number));
    }

    @PostMapping("/amendments/{n}/decline")
    @Operation(summary = "Decline a proposed amendment")
    ResponseEntity<GoalAnswer.Whole> decline(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody(required = false) GoalBody.@Nullable Reason body,
            @Nullable RequestKey request) {
        GoalBody.Reason sent = GoalBody.Reason.sent(body);
        days.notLater(sent.on());
        int number = numbered(n);
        PersonalText reason = sent.words();
        return answers.step(
                id, request, (goal, at) -> new DeclineAmendment(goal, at, number, reason));
    }

    /** A measure that is not the goal's is the domain's to refuse, whatever was told of it. */
    private BigDecimal number(GoalId goal, MeasureId measure, MeasureValue told) {
        return MeasureScale.in(queries.goal(goal).state(), measure)
                .map(scale -> Objects.requireNonNull(scale.number(told, "value")))
                .orElse(BigDecimal.ZERO);
    }

    private static int numbered(String sent) {
        if (!sent.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("There is no such amendment.");
        }
        return Integer.parseInt(sent);
    }
}
