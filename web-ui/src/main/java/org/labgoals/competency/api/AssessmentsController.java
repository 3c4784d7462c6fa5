package org.labgoals.competency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.SignRetraining;
import org.labgoals.competency.domain.CompetencyCommand.StrikeEntry;
import org.labgoals.competency.domain.SystemRecord;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of an assessment: its elements, retraining, and the signature of the whole. */
@RestController
@RequestMapping(path = "/api/v1/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Competency")
class AssessmentsController {

    private final CompetencySteps steps;
    private final CompetencyQueries queries;

    AssessmentsController(CompetencySteps steps, CompetencyQueries queries) {
        this.steps = steps;
        this.queries = queries;
    }

    @PostMapping("/competency-assessments")
    @Operation(
            summary = "Sign what was seen of one element",
            description =
                    "Who holds the duty; opens an assessment where none is open. Signed: send your"
                            + " password with HTTP Basic.")
    ResponseEntity<CompetencyAnswer.Whole> assess(
            @PathVariable String id,
            @RequestBody CompetencyBody.AssessedElement body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var system = CompetencyIn.system(body.testSystem(), "testSystem");
        var element = CompetencyIn.needed(body.element(), "element");
        var method = CompetencyIn.needed(body.method(), "method");
        var outcome = CompetencyIn.needed(body.outcome(), "outcome");
        var evidence = CompetencyIn.evidence(body);
        var on = CompetencyIn.on(body.on(), queries.today());
        var late = PersonalText.ofNullable(body.reason());
        return steps.step(
                person,
                request,
                now ->
                        new AssessElement(
                                person,
                                now.occasion(),
                                now.testSystem(system),
                                now.assessor(on),
                                element,
                                method,
                                evidence,
                                outcome,
                                on,
                                late));
    }

    @PostMapping("/competency-assessments/{n}/retraining")
    @Operation(
            summary = "Sign a retraining",
            description = "After an element that needed it. Signed.")
    ResponseEntity<CompetencyAnswer.Whole> retraining(
            @PathVariable String id,
            @PathVariable int n,
            @RequestBody(required = false) CompetencyBody.@Nullable Step body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var system = systemOf(person, n);
        var step = CompetencyIn.step(body, queries.today());
        return steps.step(
                person, request, now -> new SignRetraining(person, now.occasion(), system, step));
    }

    @PostMapping("/competency-assessments/{n}/completion")
    @Operation(
            summary = "Sign an assessment as a whole",
            description = "When all six elements are satisfactory. Signed.")
    ResponseEntity<CompetencyAnswer.Whole> complete(
            @PathVariable String id,
            @PathVariable int n,
            @RequestBody(required = false) CompetencyBody.@Nullable Step body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var system = systemOf(person, n);
        var step = CompetencyIn.step(body, queries.today());
        return steps.step(
                person,
                request,
                now ->
                        new CompleteAssessment(
                                person,
                                now.occasion(),
                                now.testSystem(system),
                                now.assessor(step.on()),
                                step));
    }

    @PostMapping("/competency-corrections")
    @Operation(
            summary = "Strike an entry made by mistake",
            description = "Who signed it, or an administrator; history keeps both.")
    ResponseEntity<CompetencyAnswer.Whole> strike(
            @PathVariable String id,
            @RequestBody CompetencyBody.Strike body,
            @Nullable RequestKey request) {
        var person = CompetencyIn.person(id);
        var entry = Ids.inBody(CompetencyIn.needed(body.eventId(), "eventId"), "eventId");
        var reason = PersonalText.of(CompetencyIn.written(body.reason()));
        return steps.step(
                person, request, now -> new StrikeEntry(person, now.occasion(), entry, reason));
    }

    /** Only the last assessment of a system can be worked on. */
    private TestSystemId systemOf(PersonId person, int number) {
        return queries.record(person).systems().stream()
                .filter(each -> isLast(each.record(), number))
                .map(each -> each.system().id())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such assessment to work on."));
    }

    private static boolean isLast(SystemRecord record, int number) {
        return !record.assessments().isEmpty() && record.assessments().getLast().number() == number;
    }
}
