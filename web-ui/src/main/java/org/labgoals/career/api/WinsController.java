package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.domain.CareerCommand.LogWin;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What went well, logged weekly. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}/wins", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Wins", description = "What went well, logged weekly")
class WinsController {

    private static final RecordSteps.Entries<Win> WINS =
            new RecordSteps.Entries<>("wins", CareerState::wins, Win::number, Win::source);

    private final RecordSteps steps;
    private final CareerQueries queries;

    WinsController(RecordSteps steps, CareerQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "List somebody's wins", description = "Latest first.")
    ListAnswer<RecordAnswer.WinLine> list(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().wins().reversed(), paging, RecordOut::of);
    }

    @GetMapping("/{n}")
    @Operation(summary = "Read a win")
    RecordAnswer.WinLine win(@PathVariable String id, @PathVariable String n) {
        int number = RecordIn.number(n);
        var page = queries.record(RecordIn.person(id));
        return RecordOut.of(WINS.find(page.record(), number));
    }

    @PostMapping
    @Operation(
            summary = "Log a win of your own",
            description = "Never taken for a repeat by its content.")
    @ApiResponse(
            responseCode = "201",
            description = "Logged; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<RecordAnswer.WinLine> log(
            @PathVariable String id,
            @RequestBody RecordBody.NewWin body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        LocalDate on = body.on() == null ? queries.today() : body.on();
        var text = RecordIn.written(body.text());
        var goal = body.goal() == null ? null : new GoalId(Ids.inBody(body.goal(), "goal"));
        var objective =
                body.objective() == null
                        ? null
                        : new ObjectiveId(Ids.inBody(body.objective(), "objective"));
        return steps.entered(
                person,
                request,
                now ->
                        new LogWin(
                                person,
                                now,
                                on,
                                text,
                                body.kind(),
                                goal,
                                body.competency(),
                                objective),
                WINS,
                (page, win) -> RecordOut.of(win));
    }

    @PostMapping("/{n}/withdrawal")
    @Operation(
            summary = "Take back a win that was logged by mistake",
            description = "With a reason. It stays in the history.")
    ResponseEntity<RecordAnswer.Withdrawn> withdraw(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Withdrawal body,
            @Nullable RequestKey request) {
        return steps.withdrawn(id, Entry.WIN, n, request, body);
    }
}
