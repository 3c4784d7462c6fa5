package org.labgoals.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.application.ReviewCommands;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCommand.AddDissentingNote;
import org.labgoals.review.domain.ReviewCommand.CallOffReview;
import org.labgoals.review.domain.ReviewCommand.CorrectReview;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Performance reviews of people, part by part. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Performance reviews", description = "A person’s reviews, part by part")
class ReviewsController {

    private final ReviewQueries queries;
    private final ReviewCommands commands;

    ReviewsController(ReviewQueries queries, ReviewCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    @Operation(summary = "List somebody's reviews, the latest first")
    ListAnswer<ReviewAnswer.Line> list(@PathVariable String id, Paging paging) {
        return ListAnswer.of(queries.reviews(ReviewIn.person(id)), paging, ReviewOut::of);
    }

    @GetMapping("/{n}")
    @Operation(
            summary = "Read a review",
            description =
                    "With what it gathers from the period. An assessment that is not shared has no"
                            + " text until both are in, but for whoever wrote it.")
    ResponseEntity<ReviewAnswer.Whole> review(@PathVariable String id, @PathVariable String n) {
        var page = queries.review(ReviewIn.person(id), ReviewIn.number(n));
        return ResponseEntity.ok().eTag(String.valueOf(page.version())).body(ReviewOut.of(page));
    }

    @PostMapping
    @Operation(
            summary = "Open a review by hand",
            description = "The person's manager does, once for a period.")
    @ApiResponse(
            responseCode = "201",
            description = "Opened; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<ReviewAnswer.Whole> open(
            @PathVariable String id,
            @RequestBody(required = false) ReviewBody.@Nullable Plan body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        var sent = ReviewBody.Plan.sent(body);
        var plan = ReviewIn.plan(sent.from(), sent.until(), sent.deadlines(), queries.today());
        var outcome = commands.open(person, request, plan);
        var opened =
                queries.atVersion(person, outcome.version()).reviews().stream()
                        .filter(each -> each.plan().equals(plan))
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new NotFound("There is no such review any more."));
        var address =
                URI.create(
                        "/api/v1/people/%s/reviews/%d".formatted(person.value(), opened.number()));
        return answered(ResponseEntity.created(address), person, opened.number(), outcome);
    }

    @PostMapping("/{n}/self-assessment")
    @Operation(
            summary = "Assess yourself",
            description =
                    "Again as often as you like while nobody else can read it: both sides read"
                            + " each other once both are in, or what was shared on purpose.")
    ResponseEntity<ReviewAnswer.Whole> assessSelf(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.Assessment body,
            @Nullable RequestKey request) {
        return assessed(id, n, body, request, WriteSelfAssessment::new);
    }

    @PostMapping("/{n}/assessment")
    @Operation(
            summary = "Assess one of your people",
            description = "Their manager does; sealed and shared as the self-assessment is.")
    ResponseEntity<ReviewAnswer.Whole> assess(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.Assessment body,
            @Nullable RequestKey request) {
        return assessed(id, n, body, request, WriteAssessment::new);
    }

    @PostMapping("/{n}/talk")
    @Operation(
            summary = "Tell that the talk was held, and what was agreed on",
            description = "Once both assessments are in. Next steps can be said again.")
    ResponseEntity<ReviewAnswer.Whole> talk(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.Talk body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var held = queries.review(person, number).review().talkOn();
        var on = body.on() != null ? body.on() : held != null ? held : queries.today();
        var steps = PersonalText.ofNullable(body.nextSteps());
        return step(person, number, request, at -> new HoldTalk(person, at, number, on, steps));
    }

    @PostMapping("/{n}/outcome")
    @Operation(
            summary = "Decide what becomes of a goal",
            description =
                    "Carried out by the goal's own rules: where they refuse, the answer says so and"
                            + " it can be decided anew. To achieve is signed, so send it with user"
                            + " name and password: a token alone is refused (sign-with-password).")
    ResponseEntity<ReviewAnswer.Whole> decide(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.Outcome body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var decision = ReviewIn.decision(body, queries.review(person, number), queries.today());
        return answered(
                ResponseEntity.ok(),
                person,
                number,
                commands.decide(person, number, request, decision));
    }

    @PostMapping("/{n}/note")
    @Operation(
            summary = "Say where you see it differently",
            description = "Once both assessments are in and until you acknowledge.")
    ResponseEntity<ReviewAnswer.Whole> note(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.Note body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var text = ReviewIn.written(body.text());
        return step(person, number, request, at -> new AddDissentingNote(person, at, number, text));
    }

    @PostMapping("/{n}/acknowledgement")
    @Operation(
            summary = "Acknowledge your review, which closes it",
            description =
                    "You have read it; not necessarily: you agree. Signed, so send it with user"
                            + " name and password: a token alone is refused (sign-with-password).")
    ResponseEntity<ReviewAnswer.Whole> acknowledge(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody(required = false) ReviewBody.@Nullable Acknowledgement body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var note = body == null ? null : PersonalText.ofNullable(body.note());
        return answered(
                ResponseEntity.ok(),
                person,
                number,
                commands.acknowledge(person, number, request, note));
    }

    @PostMapping("/{n}/correction")
    @Operation(
            summary = "Correct what you wrote, with a reason",
            description = "What it said before stays in the history.")
    ResponseEntity<ReviewAnswer.Whole> correct(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.Correction body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var event = ReviewIn.needed(body.eventId(), "eventId");
        var field = ReviewIn.needed(body.field(), "field");
        var value = ReviewIn.written(body.value());
        var reason = ReviewIn.written(body.reason());
        return step(
                person,
                number,
                request,
                at -> new CorrectReview(person, at, number, event, field, value, reason));
    }

    @PostMapping("/{n}/calling-off")
    @Operation(summary = "Call off a review that was opened by mistake, with a reason")
    ResponseEntity<ReviewAnswer.Whole> callOff(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody ReviewBody.CallingOff body,
            @Nullable RequestKey request) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var reason = ReviewIn.written(body.reason());
        return step(person, number, request, at -> new CallOffReview(person, at, number, reason));
    }

    private ResponseEntity<ReviewAnswer.Whole> assessed(
            String id,
            String n,
            ReviewBody.Assessment body,
            @Nullable RequestKey request,
            Assessing assessing) {
        var person = ReviewIn.person(id);
        int number = ReviewIn.number(n);
        var text = ReviewIn.written(body.text());
        var on = body.on() == null ? queries.today() : body.on();
        boolean share = Boolean.TRUE.equals(body.share());
        return step(
                person, number, request, at -> assessing.by(person, at, number, text, on, share));
    }

    private ResponseEntity<ReviewAnswer.Whole> step(
            PersonId person,
            int number,
            @Nullable RequestKey request,
            Function<Occasion, ReviewCommand> command) {
        queries.review(person, number);
        return answered(
                ResponseEntity.ok(), person, number, commands.send(person, request, command));
    }

    private ResponseEntity<ReviewAnswer.Whole> answered(
            ResponseEntity.BodyBuilder answer, PersonId person, int number, Outcome outcome) {
        var page = queries.review(person, number, outcome.version());
        return Pending.on(answer, outcome.pending())
                .eTag(String.valueOf(page.version()))
                .body(ReviewOut.of(page));
    }

    /** Either side's assessment. */
    @FunctionalInterface
    private interface Assessing {
        ReviewCommand by(
                PersonId person,
                Occasion at,
                int number,
                PersonalText text,
                LocalDate on,
                boolean share);
    }
}
