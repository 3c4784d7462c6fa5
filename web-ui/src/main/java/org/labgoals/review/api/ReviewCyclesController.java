package org.labgoals.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.application.CycleCommands;
import org.labgoals.review.application.CycleLine;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.IfMatch;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Review cycles: opened for the laboratory, a section or a team, with the review of each. */
@RestController
@RequestMapping(path = "/api/v1/review-cycles", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Review cycles", description = "Reviews opened for many at once")
class ReviewCyclesController {

    private final ReviewQueries queries;
    private final CycleCommands commands;

    ReviewCyclesController(ReviewQueries queries, CycleCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    @Operation(summary = "List the review cycles you may know of, the latest first")
    ListAnswer<ReviewAnswer.Cycle> list(Paging paging) {
        return ListAnswer.of(queries.cycles(), paging, ReviewOut::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a review cycle")
    ResponseEntity<ReviewAnswer.Cycle> cycle(@PathVariable String id) {
        return whole(ResponseEntity.ok(), queries.cycle(id(id)));
    }

    @PostMapping
    @Operation(
            summary = "Open a review cycle",
            description =
                    "Those who lead whom it names do. It opens the review of each; who has one of"
                            + " these days already keeps it.")
    @ApiResponse(
            responseCode = "201",
            description = "Opened; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<ReviewAnswer.Cycle> open(
            @RequestBody ReviewBody.Cycle body, @Nullable RequestKey request) {
        var scope = ReviewIn.scope(body);
        var plan = ReviewIn.plan(body.from(), body.until(), body.deadlines(), queries.today());
        var outcome = commands.open(request, ReviewIn.written(body.name()), plan, scope);
        var answer =
                ResponseEntity.created(URI.create("/api/v1/review-cycles/" + outcome.subject()));
        return answered(answer, outcome);
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Rename a review cycle, or move the last days of its parts",
            description =
                    "Needs If-Match with the ETag you saw. Those who lead whom it names do, until"
                            + " it is closed. Moves the last days of each open review in it, too.")
    ResponseEntity<ReviewAnswer.Cycle> change(
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody ReviewBody.CycleChange body) {
        var seen = queries.cycle(id(id)).cycle();
        var deadlines = ReviewIn.deadlines(body.deadlines(), seen.plan().deadlines());
        IfMatch.require(ifMatch, seen.version());
        try {
            return answered(
                    ResponseEntity.ok(),
                    commands.change(
                            seen.id(),
                            seen.version(),
                            null,
                            ReviewIn.written(body.name()),
                            deadlines));
        } catch (SomebodyWasFaster meanwhile) {
            throw IfMatch.stale();
        }
    }

    @PostMapping("/{id}/closing")
    @Operation(
            summary = "Close a review cycle",
            description =
                    "It opens and moves no more reviews; those that are open go on to their end.")
    ResponseEntity<ReviewAnswer.Cycle> close(
            @PathVariable String id, @Nullable RequestKey request) {
        return answered(ResponseEntity.ok(), commands.close(id(id), request));
    }

    private static ReviewCycleId id(String sent) {
        return new ReviewCycleId(Ids.inAddress(sent));
    }

    private ResponseEntity<ReviewAnswer.Cycle> answered(
            ResponseEntity.BodyBuilder answer, Outcome outcome) {
        return whole(
                Pending.on(answer, outcome.pending()),
                queries.cycle(new ReviewCycleId(outcome.subject())));
    }

    private static ResponseEntity<ReviewAnswer.Cycle> whole(
            ResponseEntity.BodyBuilder answer, CycleLine line) {
        return answer.eTag(String.valueOf(line.cycle().version())).body(ReviewOut.of(line));
    }
}
