package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerCommands;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody does for the profession. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
        name = "Professional activities",
        description = "Mentoring, teaching, publications, committees and their like")
class ProfessionalActivitiesController {

    private static final RecordSteps.Entries<ProfessionalActivity> ACTIVITIES =
            new RecordSteps.Entries<>(
                    "professional-activities",
                    CareerState::activities,
                    ProfessionalActivity::number,
                    ProfessionalActivity::source);

    private final RecordSteps steps;
    private final CareerCommands commands;
    private final CareerQueries queries;

    ProfessionalActivitiesController(
            RecordSteps steps, CareerCommands commands, CareerQueries queries) {
        this.steps = steps;
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/me/confirmations")
    @Operation(summary = "List mentoring that waits for you to confirm it")
    ListAnswer<RecordAnswer.ToConfirm> toConfirm(Paging paging) {
        return ListAnswer.of(queries.toConfirm(), paging, RecordOut::of);
    }

    @GetMapping("/people/{id}/professional-activities")
    @Operation(summary = "List somebody's professional activities")
    ListAnswer<RecordAnswer.ActivityLine> list(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().activities(), paging, one -> RecordOut.of(page, one));
    }

    @GetMapping("/people/{id}/professional-activities/{n}")
    @Operation(summary = "Read a professional activity")
    RecordAnswer.ActivityLine activity(@PathVariable String id, @PathVariable String n) {
        int number = RecordIn.number(n);
        var page = queries.record(RecordIn.person(id));
        return RecordOut.of(page, ACTIVITIES.find(page.record(), number));
    }

    @PostMapping("/people/{id}/professional-activities")
    @Operation(
            summary = "Record a professional activity of your own",
            description = "Mentoring names the colleague, and counts once they have confirmed it.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<RecordAnswer.ActivityLine> add(
            @PathVariable String id,
            @RequestBody RecordBody.NewActivity body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        var kind = RecordIn.needed(body.kind(), "kind");
        LocalDate on = body.on() == null ? queries.today() : body.on();
        var role = RecordIn.written(body.role());
        var colleague =
                body.colleague() == null
                        ? null
                        : new PersonId(Ids.inBody(body.colleague(), "colleague"));
        var evidence = RecordIn.file(body.evidence(), "evidence");
        return steps.entered(
                person,
                request,
                now ->
                        new RecordActivity(
                                person,
                                now,
                                kind,
                                on,
                                body.until(),
                                role,
                                colleague,
                                body.competency(),
                                evidence),
                ACTIVITIES,
                RecordOut::of);
    }

    @PostMapping("/people/{id}/professional-activities/{n}/confirmation")
    @Operation(
            summary = "Confirm that somebody mentored you",
            description = "Only the colleague whom the entry names.")
    ResponseEntity<RecordAnswer.ToConfirm> confirm(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody(required = false) RecordBody.@Nullable Confirmation body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        int number = RecordIn.number(n);
        RecordIn.notLater(body == null ? null : body.on(), queries.today());
        var outcome =
                commands.send(person, request, now -> new ConfirmActivity(person, now, number));
        return Pending.on(ResponseEntity.ok(), outcome.pending())
                .body(RecordOut.of(queries.named(person, number)));
    }

    @PostMapping("/people/{id}/professional-activities/{n}/withdrawal")
    @Operation(
            summary = "Take back a professional activity that was recorded by mistake",
            description = "With a reason. It stays in the history, and counts for nothing.")
    ResponseEntity<RecordAnswer.Withdrawn> withdraw(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Withdrawal body,
            @Nullable RequestKey request) {
        return steps.withdrawn(id, Entry.PROFESSIONAL_ACTIVITY, n, request, body);
    }
}
