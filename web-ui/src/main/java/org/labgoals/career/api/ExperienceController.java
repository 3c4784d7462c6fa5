package org.labgoals.career.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.domain.CareerCommand.AddExperience;
import org.labgoals.career.domain.CareerCommand.VerifyExperience;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Experience;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work in other laboratories: entered, verified. */
@RestController
@RequestMapping(
        path = "/api/v1/people/{id}/experience",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Experience", description = "Work in other laboratories: entered, verified")
class ExperienceController {

    private static final RecordSteps.Entries<Experience> EXPERIENCE =
            new RecordSteps.Entries<>(
                    "experience", CareerState::experience, Experience::number, Experience::source);

    private final RecordSteps steps;
    private final CareerQueries queries;

    ExperienceController(RecordSteps steps, CareerQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "List where else somebody worked")
    ListAnswer<RecordAnswer.ExperienceLine> list(@PathVariable String id, Paging paging) {
        var page = queries.record(RecordIn.person(id));
        return ListAnswer.of(page.record().experience(), paging, one -> RecordOut.of(page, one));
    }

    @GetMapping("/{n}")
    @Operation(summary = "Read an entry of work in another laboratory")
    RecordAnswer.ExperienceLine one(@PathVariable String id, @PathVariable String n) {
        int number = RecordIn.number(n);
        var page = queries.record(RecordIn.person(id));
        return RecordOut.of(page, EXPERIENCE.find(page.record(), number));
    }

    @PostMapping
    @Operation(
            summary = "Enter work of your own in another laboratory",
            description = "It counts as experience once your manager has verified it.")
    @ApiResponse(
            responseCode = "201",
            description = "Added; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<RecordAnswer.ExperienceLine> add(
            @PathVariable String id,
            @RequestBody RecordBody.NewExperience body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        var laboratory = RecordIn.written(body.laboratory());
        var position = RecordIn.written(body.position());
        var from = RecordIn.needed(body.from(), "from");
        var evidence = RecordIn.file(body.evidence(), "evidence");
        return steps.entered(
                person,
                request,
                now ->
                        new AddExperience(
                                person,
                                now,
                                laboratory,
                                position,
                                body.level(),
                                from,
                                body.until(),
                                evidence),
                EXPERIENCE,
                RecordOut::of);
    }

    @PostMapping("/{n}/verification")
    @Operation(
            summary = "Verify work in another laboratory",
            description =
                    "The person's manager, who saw the proof. Signed, so send it with user name and"
                            + " password: a token alone is refused (sign-with-password).")
    ResponseEntity<RecordAnswer.ExperienceLine> verify(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody(required = false) RecordBody.@Nullable Verification body,
            @Nullable RequestKey request) {
        var person = RecordIn.person(id);
        int number = RecordIn.number(n);
        var note = body == null ? null : PersonalText.ofNullable(body.note());
        return steps.step(
                person,
                request,
                now -> new VerifyExperience(person, now, number, note),
                page -> EXPERIENCE.find(page.record(), number),
                RecordOut::of);
    }

    @PostMapping("/{n}/withdrawal")
    @Operation(
            summary = "Take back work in another laboratory that was entered by mistake",
            description = "With a reason. It stays in the history, and its number is not reused.")
    ResponseEntity<RecordAnswer.Withdrawn> withdraw(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody RecordBody.Withdrawal body,
            @Nullable RequestKey request) {
        return steps.withdrawn(id, Entry.EXPERIENCE, n, request, body);
    }
}
