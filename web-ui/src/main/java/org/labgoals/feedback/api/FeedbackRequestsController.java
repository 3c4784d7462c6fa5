package org.labgoals.feedback.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.FeedbackCommands;
import org.labgoals.feedback.application.FeedbackQueries;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for feedback. */
@RestController
@RequestMapping(path = "/api/v1/feedback-requests", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Feedback requests", description = "Who is asked for feedback, and who answers")
class FeedbackRequestsController {

    private final FeedbackQueries queries;
    private final FeedbackCommands commands;
    private final FeedbackOut out;

    FeedbackRequestsController(
            FeedbackQueries queries, FeedbackCommands commands, FeedbackOut out) {
        this.queries = queries;
        this.commands = commands;
        this.out = out;
    }

    @GetMapping
    @Operation(
            summary = "List the requests you made, were asked by, or may know of",
            description = "What waits for you first.")
    ListAnswer<FeedbackAnswer.Request> list(Paging paging) {
        return ListAnswer.of(queries.requests(), paging, out::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a request")
    FeedbackAnswer.Request read(@PathVariable String id) {
        return out.of(queries.request(FeedbackIn.request(id)));
    }

    @PostMapping
    @Operation(
            summary = "Ask for feedback",
            description =
                    "On yourself, or on somebody you decide for. Peers and supervisors are asked"
                            + " by id; for clinicians and patients links are made, of which"
                            + " patients' are only handed over.")
    @ApiResponse(
            responseCode = "201",
            description = "Asked; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<FeedbackAnswer.Request> ask(
            @RequestBody FeedbackBody.Ask body, @Nullable RequestKey request) {
        var outcome =
                commands.ask(
                        FeedbackIn.about(body), request, FeedbackIn.asked(body, queries.today()));
        return answered(
                ResponseEntity.created(
                        URI.create("/api/v1/feedback-requests/" + outcome.subject())),
                outcome);
    }

    @PostMapping("/{id}/answer")
    @Operation(
            summary = "Answer, once",
            description =
                    "By name, or without: then no id comes back, and it is shown from the next"
                            + " month on with at least two other answers to the same request.")
    @ApiResponse(responseCode = "201", description = "Answered", useReturnTypeSchema = true)
    ResponseEntity<FeedbackAnswer.Receipt> answer(
            @PathVariable String id,
            @RequestBody FeedbackBody.Words body,
            @Nullable RequestKey request) {
        var receipt =
                commands.answer(
                        FeedbackIn.request(id),
                        request,
                        FeedbackIn.words(body.text(), body.audience(), body.anonymous()));
        var answer = ResponseEntity.status(201);
        return Pending.on(answer, receipt.pending()).body(FeedbackOut.of(receipt));
    }

    @PostMapping("/{id}/decline")
    @Operation(summary = "Say that you would rather not")
    ResponseEntity<FeedbackAnswer.Request> decline(
            @PathVariable String id, @Nullable RequestKey request) {
        return answered(ResponseEntity.ok(), commands.decline(FeedbackIn.request(id), request));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(
            summary = "Take a request back",
            description = "Whoever asked does; its links open nothing any more.")
    ResponseEntity<FeedbackAnswer.Request> withdraw(
            @PathVariable String id, @Nullable RequestKey request) {
        return answered(ResponseEntity.ok(), commands.withdraw(FeedbackIn.request(id), request));
    }

    @PostMapping("/{id}/links/{link}")
    @Operation(
            summary = "Make a link to hand over",
            description =
                    "For whoever asked. It opens one form, once; one made before opens nothing"
                            + " any more.")
    FeedbackAnswer.Address link(@PathVariable String id, @PathVariable String link) {
        return new FeedbackAnswer.Address(
                commands.address(FeedbackIn.request(id), Ids.inAddress(link)));
    }

    private ResponseEntity<FeedbackAnswer.Request> answered(
            ResponseEntity.BodyBuilder answer, Outcome outcome) {
        return Pending.on(answer, outcome.pending())
                .body(out.of(queries.request(new FeedbackRequestId(outcome.subject()))));
    }
}
