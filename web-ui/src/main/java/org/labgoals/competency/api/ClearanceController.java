package org.labgoals.competency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.EndDuty;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StopOnTestSystem;
import org.labgoals.shared.application.RequestKey;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Duties, and the way of a person from a test system's training to its first patient. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Competency")
class ClearanceController {

    private static final String SIGNED = "Signed: send your password with HTTP Basic.";

    private final CompetencySteps steps;
    private final CompetencyQueries queries;

    ClearanceController(CompetencySteps steps, CompetencyQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @PostMapping("/duties")
    @Operation(summary = "Give a person a CLIA duty", description = "An administrator does.")
    ResponseEntity<CompetencyAnswer.Whole> assign(
            @PathVariable String id,
            @RequestBody CompetencyBody.Duty body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var duty = CompetencyIn.duty(body);
        var from = CompetencyIn.on(body.from(), queries.today());
        return steps.step(
                person, request, now -> new AssignDuty(person, now.occasion(), duty, from));
    }

    @PostMapping("/duties/{n}/end")
    @Operation(summary = "End a CLIA duty")
    ResponseEntity<CompetencyAnswer.Whole> end(
            @PathVariable String id,
            @PathVariable int n,
            @RequestBody(required = false) CompetencyBody.@Nullable LastDay body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var until = CompetencyIn.on(body == null ? null : body.until(), queries.today());
        return steps.step(person, request, now -> new EndDuty(person, now.occasion(), n, until));
    }

    @PostMapping("/test-systems")
    @Operation(
            summary = "Say that a person begins on a test system",
            description = "Their manager or an administrator does; training comes next.")
    ResponseEntity<CompetencyAnswer.Whole> start(
            @PathVariable String id,
            @RequestBody CompetencyBody.Placement body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var system = CompetencyIn.system(body.testSystem(), "testSystem");
        var from = CompetencyIn.on(body.from(), queries.today());
        return steps.step(
                person,
                request,
                now -> new StartOnTestSystem(person, now.occasion(), now.testSystem(system), from));
    }

    @PostMapping("/test-systems/{system}/end")
    @Operation(summary = "Say that a person runs a test system no more")
    ResponseEntity<CompetencyAnswer.Whole> stop(
            @PathVariable String id,
            @PathVariable String system,
            @RequestBody(required = false) CompetencyBody.@Nullable LastDay body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var left = CompetencyIn.systemInAddress(system);
        var until = CompetencyIn.on(body == null ? null : body.until(), queries.today());
        return steps.step(
                person, request, now -> new StopOnTestSystem(person, now.occasion(), left, until));
    }

    @PostMapping("/test-systems/{system}/training")
    @Operation(summary = "Sign a training", description = "Who trained the person. " + SIGNED)
    ResponseEntity<CompetencyAnswer.Whole> training(
            @PathVariable String id,
            @PathVariable String system,
            @RequestBody(required = false) CompetencyBody.@Nullable Step body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var trained = CompetencyIn.systemInAddress(system);
        var step = CompetencyIn.step(body, queries.today());
        return steps.step(
                person,
                request,
                now -> new SignTraining(person, now.occasion(), now.testSystem(trained), step));
    }

    @PostMapping("/test-systems/{system}/initial-competency")
    @Operation(
            summary = "Sign initial competency",
            description = "Who holds the duty; from that day the person is cleared. " + SIGNED)
    ResponseEntity<CompetencyAnswer.Whole> initialCompetency(
            @PathVariable String id,
            @PathVariable String system,
            @RequestBody(required = false) CompetencyBody.@Nullable Step body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var cleared = CompetencyIn.systemInAddress(system);
        var step = CompetencyIn.step(body, queries.today());
        return steps.step(
                person,
                request,
                now ->
                        new SignInitialCompetency(
                                person,
                                now.occasion(),
                                now.testSystem(cleared),
                                now.assessor(step.on()),
                                step));
    }

    @PostMapping("/test-systems/{system}/first-patient")
    @Operation(summary = "Record the first day of testing patients")
    ResponseEntity<CompetencyAnswer.Whole> firstPatient(
            @PathVariable String id,
            @PathVariable String system,
            @RequestBody(required = false) CompetencyBody.@Nullable Step body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var tested = CompetencyIn.systemInAddress(system);
        var step = CompetencyIn.step(body, queries.today());
        return steps.step(
                person,
                request,
                now ->
                        new RecordFirstPatientTesting(
                                person,
                                now.occasion(),
                                now.testSystem(tested),
                                step.on(),
                                step.lateReason()));
    }
}
