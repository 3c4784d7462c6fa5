package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.domain.CareerCommand.LogCeActivity;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.Entry;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.application.RequestKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Continuing education: what was learned, and what it counts for. */
@RestController
@RequestMapping(
        path = "/api/v1/people/{id}/ce-activities",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Continuing education",
        description = "What was learned, and every obligation it counts for")
class CeActivitiesController {

    private static final RecordSteps.Entries<CeActivity> ACTIVITIES =
            new RecordSteps.Entries<>(
                    "ce-activities",
                    CareerState::ceActivities,
                    CeActivity::number,
                    CeActivity::source);

    private final RecordSteps steps;
    private final CareerQueries queries;

    CeActivitiesController(RecordSteps steps, CareerQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "List somebody's CE activities",
            description = "Each with the credentials it counts for, under the rule of its day.")
    ListAnswer<RecordAnswer.CeActivityLine> list(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().ceActivities(), paging, one -> RecordOut.of(page, one));
    }

    @GetMapping("/{n}")
    @Operation(summary = "Read a CE activity")
    RecordAnswer.CeActivityLine activity(@PathVariable String id, @PathVariable String n) {
        int number = RecordIn.number(n);
        var page = queries.record(RecordIn.person(id));
        return RecordOut.of(page, ACTIVITIES.find(page.record(), number));
    }

    @PostMapping
    @Operation(
            summary = "Log a CE activity of your own",
            description =
                    "Its day falls in a maintenance cycle of some credential, and it claims no"
                            + " more points than its hours earn.")
    @ApiResponse(
            responseCode = "201",
            description = "Logged; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<RecordAnswer.CeActivityLine> log(
            @PathVariable String id,
            @RequestBody RecordBody.NewCeActivity body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        LocalDate on = body.on() == null ? queries.today() : body.on();
        var kind = RecordIn.needed(body.kind(), "kind");
        var title = RecordIn.written(body.title());
        var hours = RecordIn.needed(body.hours(), "hours");
        var points = RecordIn.points(body.points());
        var certificate = RecordIn.file(body.certificate(), "certificate");
        return steps.entered(
                person,
                request,
                now ->
                        new LogCeActivity(
                                person,
                                now,
                                on,
                                kind,
                                title,
                                hours,
                                points,
                                certificate,
                                queries.rules()),
                ACTIVITIES,
                RecordOut::of);
    }

    @PostMapping("/{n}/withdrawal")
    @Operation(
            summary = "Take back a CE activity that was logged by mistake",
            description = "With a reason. It stays in the history, and counts for nothing.")
    ResponseEntity<RecordAnswer.Withdrawn> withdraw(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Withdrawal body,
            @Nullable RequestKey request) {
        return steps.withdrawn(id, Entry.CE_ACTIVITY, n, request, body);
    }
}
