package org.labgoals.competency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.TestSystemCommand;
import org.labgoals.competency.domain.TestSystemCommand.AddTestSystem;
import org.labgoals.competency.domain.TestSystemCommand.ChangeComplexity;
import org.labgoals.competency.domain.TestSystemCommand.ChangeMethod;
import org.labgoals.competency.domain.TestSystemCommand.RetireTestSystem;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.Outcome;
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

/** Test systems: listed, added and changed from a day on. */
@RestController
@RequestMapping(path = "/api/v1/test-systems", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Test systems", description = "Test systems: listed, added and changed from a day on")
class TestSystemsController {

    private final CompetencyQueries queries;
    private final CompetencyCommands commands;

    TestSystemsController(CompetencyQueries queries, CompetencyCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    @Operation(summary = "List test systems, by section and name")
    ListAnswer<CompetencyAnswer.TestSystem> list(Paging paging) {
        var today = queries.today();
        return ListAnswer.of(queries.testSystems(), paging, each -> CompetencyOut.of(each, today));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a test system")
    CompetencyAnswer.TestSystem read(@PathVariable String id) {
        return CompetencyOut.of(
                queries.testSystem(CompetencyIn.systemInAddress(id)), queries.today());
    }

    @PostMapping
    @Operation(summary = "Add a test system", description = "An administrator does.")
    @ApiResponse(
            responseCode = "201",
            description = "Added; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<CompetencyAnswer.TestSystem> add(
            @RequestBody CompetencyBody.TestSystem body, @Nullable RequestKey request) {
        var laboratory =
                new LaboratoryId(
                        Ids.inBody(
                                CompetencyIn.needed(body.laboratory(), "laboratory"),
                                "laboratory"));
        var complexity = CompetencyIn.needed(body.complexity(), "complexity");
        var on = CompetencyIn.on(body.on(), queries.today());
        var done =
                commands.addTestSystem(
                        request,
                        (id, now) ->
                                new AddTestSystem(
                                        id,
                                        now,
                                        CompetencyIn.written(body.name()),
                                        laboratory,
                                        CompetencyIn.written(body.section()),
                                        complexity,
                                        CompetencyIn.written(body.specialty()),
                                        CompetencyIn.written(body.method()),
                                        body.tests() == null ? List.of() : body.tests(),
                                        on));
        var address = URI.create("/api/v1/test-systems/" + done.subject());
        return answered(ResponseEntity.created(address), done);
    }

    @PostMapping("/{id}/complexity")
    @Operation(summary = "Rate a test system differently from a day on")
    ResponseEntity<CompetencyAnswer.TestSystem> rate(
            @PathVariable String id,
            @RequestBody CompetencyBody.Rating body,
            @Nullable RequestKey request) {
        var system = CompetencyIn.systemInAddress(id);
        var complexity = CompetencyIn.needed(body.complexity(), "complexity");
        var from = CompetencyIn.on(body.from(), queries.today());
        return change(system, request, now -> new ChangeComplexity(system, now, complexity, from));
    }

    @PostMapping("/{id}/methods")
    @Operation(
            summary = "Change a test system's method from a day on",
            description = "Who is not signed off for it by then is not cleared.")
    ResponseEntity<CompetencyAnswer.TestSystem> method(
            @PathVariable String id,
            @RequestBody CompetencyBody.Method body,
            @Nullable RequestKey request) {
        var system = CompetencyIn.systemInAddress(id);
        var method = CompetencyIn.written(body.method());
        var from = CompetencyIn.on(body.from(), queries.today());
        return change(system, request, now -> new ChangeMethod(system, now, method, from));
    }

    @PostMapping("/{id}/retirement")
    @Operation(summary = "Take a test system out of use")
    ResponseEntity<CompetencyAnswer.TestSystem> retire(
            @PathVariable String id,
            @RequestBody(required = false) CompetencyBody.@Nullable LastDay body,
            @Nullable RequestKey request) {
        var system = CompetencyIn.systemInAddress(id);
        var on = CompetencyIn.on(body == null ? null : body.until(), queries.today());
        return change(system, request, now -> new RetireTestSystem(system, now, on));
    }

    private ResponseEntity<CompetencyAnswer.TestSystem> change(
            TestSystemId system,
            @Nullable RequestKey request,
            Function<Occasion, TestSystemCommand> command) {
        return answered(ResponseEntity.ok(), commands.testSystem(system, request, command));
    }

    private ResponseEntity<CompetencyAnswer.TestSystem> answered(
            ResponseEntity.BodyBuilder answer, Outcome outcome) {
        var done = queries.testSystemAfter(outcome);
        return Pending.on(answer, outcome.pending())
                .body(CompetencyOut.of(done.system(), done.on()));
    }
}
