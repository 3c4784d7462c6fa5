package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalCommand.AskForSelfAssessment;
import org.labgoals.goal.domain.GoalCommand.AssessOwnGoal;
import org.labgoals.goal.domain.GoalCommand.ConfirmAchieved;
import org.labgoals.goal.domain.GoalCommand.ContinueGoal;
import org.labgoals.goal.domain.GoalCommand.ReviewGoal;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The semiannual review and what comes of it. */
@RestController
@RequestMapping(path = "/api/v1/goals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Review", description = "The semiannual review and what comes of it")
class GoalReviewController {

    private final GoalAnswers answers;
    private final Days days;

    GoalReviewController(GoalAnswers answers, GoalQueries queries) {
        this.answers = answers;
        this.days = new Days(queries);
    }

    @PostMapping("/self-assessment-request")
    @Operation(
            summary = "Ask the owner for a self-assessment",
            description = "Fourteen days later the review may go on without it.")
    ResponseEntity<GoalAnswer.Whole> ask(
            @PathVariable String id,
            @RequestBody(required = false) GoalBody.@Nullable Day body,
            @Nullable RequestKey request) {
        days.notLater(GoalBody.Day.sent(body).on());
        return answers.step(id, request, AskForSelfAssessment::new);
    }

    @PostMapping("/self-assessment")
    @Operation(summary = "Assess your own goal")
    ResponseEntity<GoalAnswer.Whole> assess(
            @PathVariable String id,
            @RequestBody GoalBody.Text body,
            @Nullable RequestKey request) {
        LocalDate on = days.on(body.on());
        PersonalText text = GoalIn.written(body.text());
        return answers.step(id, request, (goal, at) -> new AssessOwnGoal(goal, at, text, on));
    }

    @PostMapping("/reviews")
    @Operation(
            summary = "Review a goal",
            description = "The manager's assessment moves it to reviewed.")
    ResponseEntity<GoalAnswer.Whole> review(
            @PathVariable String id,
            @RequestBody GoalBody.Text body,
            @Nullable RequestKey request) {
        LocalDate on = days.on(body.on());
        PersonalText text = GoalIn.written(body.text());
        return answers.step(id, request, (goal, at) -> new ReviewGoal(goal, at, text, on));
    }

    @PostMapping("/continuation")
    @Operation(
            summary = "Continue a reviewed goal",
            description = "Back to active, target adjusted or not; next review in six months.")
    ResponseEntity<GoalAnswer.Whole> carryOn(
            @PathVariable String id,
            @RequestBody(required = false) GoalBody.@Nullable Continuation body,
            @Nullable RequestKey request) {
        GoalBody.Continuation sent = GoalBody.Continuation.sent(body);
        LocalDate on = days.on(sent.on());
        PersonalText reason = PersonalText.ofNullable(sent.reason());
        PlanChanges changes = GoalIn.changes(sent);
        return answers.step(
                id, request, (goal, at) -> new ContinueGoal(goal, at, reason, changes, on));
    }

    @PostMapping("/achievement")
    @Operation(
            summary = "Confirm a reviewed goal as achieved",
            description =
                    "Somebody other than the owner; a measure that was not met needs a written"
                            + " exception. Signed, so send it with user name and password: a"
                            + " token alone is refused (sign-with-password). Final.")
    ResponseEntity<GoalAnswer.Whole> achieve(
            @PathVariable String id,
            @RequestBody GoalBody.Achievement body,
            @Nullable RequestKey request) {
        LocalDate on = days.on(body.on());
        PersonalText text = GoalIn.written(body.text());
        List<MeasureException> exceptions = GoalIn.exceptions(body);
        return answers.step(
                id, request, (goal, at) -> new ConfirmAchieved(goal, at, text, exceptions, on));
    }
}
