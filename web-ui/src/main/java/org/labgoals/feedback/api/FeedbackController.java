package org.labgoals.feedback.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.FeedbackCommands;
import org.labgoals.feedback.application.FeedbackLine;
import org.labgoals.feedback.application.FeedbackQueries;
import org.labgoals.feedback.application.GoalOfFeedback;
import org.labgoals.feedback.domain.FeedbackCommand;
import org.labgoals.feedback.domain.FeedbackCommand.AgreeToDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.AskForDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.DeclineDisclosure;
import org.labgoals.feedback.domain.FeedbackCommand.HideFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReleaseHeldFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReplyToFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ReportFeedback;
import org.labgoals.feedback.domain.FeedbackCommand.ShowFeedbackAgain;
import org.labgoals.feedback.domain.FeedbackCommand.ThankForFeedback;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of people. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}/feedback", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Feedback", description = "What others say of a person, and what becomes of it")
class FeedbackController {

    private final FeedbackQueries queries;
    private final FeedbackCommands commands;
    private final GoalOfFeedback goals;
    private final FeedbackOut out;

    FeedbackController(
            FeedbackQueries queries,
            FeedbackCommands commands,
            GoalOfFeedback goals,
            FeedbackOut out) {
        this.queries = queries;
        this.commands = commands;
        this.goals = goals;
        this.out = out;
    }

    @GetMapping
    @Operation(
            summary = "List what was said of somebody, the latest first",
            description =
                    "As far as you may read it. What came without a name has its month only, and"
                            + " is listed with at least two others or not at all.")
    ListAnswer<FeedbackAnswer.Item> list(@PathVariable String id, Paging paging) {
        return ListAnswer.of(queries.about(FeedbackIn.person(id)), paging, out::of);
    }

    @GetMapping("/{feedback}")
    @Operation(summary = "Read one")
    FeedbackAnswer.Item read(@PathVariable String id, @PathVariable String feedback) {
        return out.of(found(id, feedback));
    }

    @PostMapping
    @Operation(
            summary = "Say something of a colleague, unasked",
            description =
                    "By name, or without: then no id comes back, and it is shown from the next"
                            + " month on with at least two others that are alike.")
    @ApiResponse(
            responseCode = "201",
            description = "Said; by name its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<FeedbackAnswer.Receipt> give(
            @PathVariable String id,
            @RequestBody FeedbackBody.Give body,
            @Nullable RequestKey request) {
        var receipt =
                commands.give(
                        FeedbackIn.person(id),
                        request,
                        FeedbackIn.topic(body.about(), body.reference()),
                        FeedbackIn.words(body.text(), body.audience(), body.anonymous()));
        var answer = ResponseEntity.status(201);
        if (receipt.feedback() != null) {
            answer.location(URI.create("/api/v1/people/" + id + "/feedback/" + receipt.feedback()));
        }
        return Pending.on(answer, receipt.pending()).body(FeedbackOut.of(receipt));
    }

    @PostMapping("/{feedback}/thanks")
    @Operation(summary = "Thank for it", description = "Whom it is meant for does.")
    ResponseEntity<FeedbackAnswer.Item> thank(
            @PathVariable String id, @PathVariable String feedback, @Nullable RequestKey request) {
        return step(id, feedback, request, at -> new ThankForFeedback(of(feedback), at));
    }

    @PostMapping("/{feedback}/reply")
    @Operation(summary = "Reply to it", description = "Whom it is meant for does.")
    ResponseEntity<FeedbackAnswer.Item> reply(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reply body,
            @Nullable RequestKey request) {
        var text = FeedbackIn.written(body.text());
        return step(id, feedback, request, at -> new ReplyToFeedback(of(feedback), at, text));
    }

    @PostMapping("/{feedback}/goal")
    @Operation(
            summary = "Turn it into a drafted goal of yours",
            description = "The draft remembers where it came from.")
    @ApiResponse(
            responseCode = "201",
            description = "Drafted; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<FeedbackAnswer.Goal> draft(
            @PathVariable String id, @PathVariable String feedback, @Nullable RequestKey request) {
        found(id, feedback);
        var outcome = goals.draft(of(feedback), request);
        return ResponseEntity.created(URI.create("/api/v1/goals/" + outcome.subject()))
                .body(new FeedbackAnswer.Goal(outcome.subject()));
    }

    @PostMapping("/{feedback}/report")
    @Operation(summary = "Report it as abuse, with a reason")
    ResponseEntity<FeedbackAnswer.Item> report(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reason body,
            @Nullable RequestKey request) {
        var reason = FeedbackIn.written(body.reason());
        return step(id, feedback, request, at -> new ReportFeedback(of(feedback), at, reason));
    }

    @PostMapping("/{feedback}/hiding")
    @Operation(
            summary = "Hide abuse, with a reason",
            description = "The person's manager or a director does. Nothing is deleted.")
    ResponseEntity<FeedbackAnswer.Item> hide(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reason body,
            @Nullable RequestKey request) {
        var reason = FeedbackIn.written(body.reason());
        return step(id, feedback, request, at -> new HideFeedback(of(feedback), at, reason));
    }

    @PostMapping("/{feedback}/showing")
    @Operation(summary = "Show it again, or leave it shown although it was reported")
    ResponseEntity<FeedbackAnswer.Item> show(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reason body,
            @Nullable RequestKey request) {
        var reason = FeedbackIn.written(body.reason());
        return step(id, feedback, request, at -> new ShowFeedbackAgain(of(feedback), at, reason));
    }

    @PostMapping("/{feedback}/release")
    @Operation(
            summary = "Let through what seemed to name a patient",
            description = "The person's manager does, once they looked.")
    ResponseEntity<FeedbackAnswer.Item> release(
            @PathVariable String id, @PathVariable String feedback, @Nullable RequestKey request) {
        return step(id, feedback, request, at -> new ReleaseHeldFeedback(of(feedback), at));
    }

    @PostMapping("/{feedback}/redaction")
    @Operation(
            summary = "Redact its words, with a reason",
            description =
                    "For good and for everybody, such as a patient's name. The person's manager"
                            + " or a director does.")
    ResponseEntity<FeedbackAnswer.Item> redact(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reason body,
            @Nullable RequestKey request) {
        found(id, feedback);
        var outcome = commands.redact(of(feedback), request, FeedbackIn.written(body.reason()));
        var answer = ResponseEntity.ok();
        return Pending.on(answer, outcome.pending()).body(out.of(queries.one(of(feedback))));
    }

    @PostMapping("/{feedback}/disclosure")
    @Operation(
            summary = "Ask who wrote something without a name",
            description = "A director does, with a reason; an auditor decides.")
    ResponseEntity<FeedbackAnswer.Item> askForDisclosure(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reason body,
            @Nullable RequestKey request) {
        var reason = FeedbackIn.written(body.reason());
        return step(id, feedback, request, at -> new AskForDisclosure(of(feedback), at, reason));
    }

    @PostMapping("/{feedback}/disclosure/agreement")
    @Operation(summary = "Agree that the name is disclosed", description = "An auditor does.")
    ResponseEntity<FeedbackAnswer.Item> agree(
            @PathVariable String id, @PathVariable String feedback, @Nullable RequestKey request) {
        return step(id, feedback, request, at -> new AgreeToDisclosure(of(feedback), at));
    }

    @PostMapping("/{feedback}/disclosure/refusal")
    @Operation(summary = "Decline to disclose the name", description = "An auditor does.")
    ResponseEntity<FeedbackAnswer.Item> refuse(
            @PathVariable String id,
            @PathVariable String feedback,
            @RequestBody FeedbackBody.Reason body,
            @Nullable RequestKey request) {
        var reason = FeedbackIn.written(body.reason());
        return step(id, feedback, request, at -> new DeclineDisclosure(of(feedback), at, reason));
    }

    @PostMapping("/{feedback}/disclosure/author")
    @Operation(
            summary = "Look who wrote it",
            description =
                    "For the director who asked and the auditor who agreed; each look is"
                            + " recorded.")
    FeedbackAnswer.Author author(
            @PathVariable String id, @PathVariable String feedback, @Nullable RequestKey request) {
        found(id, feedback);
        var author = commands.author(of(feedback), request);
        return new FeedbackAnswer.Author(
                author.person() == null ? null : out.named(author.person()), author.link());
    }

    private FeedbackLine found(String person, String feedback) {
        var line = queries.one(of(feedback));
        if (!line.person().id().equals(FeedbackIn.person(person))) {
            throw new NotFound("There is no such feedback.");
        }
        return line;
    }

    private static FeedbackId of(String feedback) {
        return FeedbackIn.feedback(feedback);
    }

    private ResponseEntity<FeedbackAnswer.Item> step(
            String person,
            String feedback,
            @Nullable RequestKey request,
            Function<Occasion, FeedbackCommand> command) {
        found(person, feedback);
        var outcome = commands.send(of(feedback), request, command);
        var answer = ResponseEntity.ok();
        return Pending.on(answer, outcome.pending()).body(out.of(queries.one(of(feedback))));
    }
}
