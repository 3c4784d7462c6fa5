package org.labgoals.competency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.AssessmentRulesCommand.ChangeAssessmentRules;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.TeamId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People's competency as it is read, and the rules by which it falls due. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Competency", description = "Who is competent on which test system, and what is due")
class CompetencyController {

    private final CompetencyQueries queries;
    private final CompetencyCommands commands;

    CompetencyController(CompetencyQueries queries, CompetencyCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping("/people/{id}/competency")
    @Operation(
            summary = "Read a person's competency",
            description = "Duties, and how they stand on each test system you may know of.")
    CompetencyAnswer.Whole read(@PathVariable String id) {
        return CompetencyOut.of(queries.record(CompetencyIn.person(id)));
    }

    @GetMapping("/people/{id}/competency-assessments")
    @Operation(summary = "List a person's assessments, the earliest first")
    ListAnswer<CompetencyAnswer.AssessmentLine> assessments(
            @PathVariable String id, Paging paging) {
        var page = queries.record(CompetencyIn.person(id));
        return ListAnswer.of(CompetencyOut.assessments(page), paging, each -> each);
    }

    @GetMapping("/people/{id}/competency-history")
    @Operation(
            summary = "List what was recorded about a person's competency, the first first",
            description = "What was struck stands where it was, with who struck it and why.")
    ListAnswer<CompetencyAnswer.HistoryLine> history(@PathVariable String id, Paging paging) {
        var history = queries.history(CompetencyIn.person(id));
        return ListAnswer.of(history.lines(), paging, HistoryOut::of);
    }

    @GetMapping("/people/{id}/duties")
    @Operation(summary = "List a person's CLIA duties, the earliest first")
    ListAnswer<CompetencyAnswer.DutyLine> duties(@PathVariable String id, Paging paging) {
        var page = queries.record(CompetencyIn.person(id));
        return ListAnswer.of(page.duties(), paging, CompetencyOut::duty);
    }

    @GetMapping("/competency-matrix")
    @Operation(
            summary = "Read who stands how on which test system",
            description = "The people and systems you may know of.")
    CompetencyAnswer.Matrix matrix(
            @Parameter(description = "id of a team") @RequestParam(required = false)
                    @Nullable String team,
            @Parameter(description = "of the test systems") @RequestParam(required = false)
                    @Nullable String section,
            @Parameter(description = "the day of which it speaks; today when absent")
                    @RequestParam(required = false)
                    @Nullable String on) {
        var group = Queried.id(team, "team");
        return CompetencyOut.of(
                queries.matrix(
                        group == null ? null : new TeamId(group),
                        Queried.text(section, "section"),
                        day(on)));
    }

    @GetMapping("/assessment-rules")
    @Operation(
            summary = "Read the rules of assessment",
            description =
                    "Those the product brings along, then each change from its day on. Check with"
                            + " your accreditor.")
    ListAnswer<CompetencyAnswer.Rules> rules(Paging paging) {
        var all = new ArrayList<CompetencyAnswer.Rules>();
        all.add(CompetencyOut.of(null, queries.shippedRules()));
        queries.ruleChanges()
                .rules()
                .forEach(each -> all.add(CompetencyOut.of(each.from(), each.what())));
        return ListAnswer.of(all, paging, each -> each);
    }

    @PostMapping("/assessment-rules")
    @Operation(
            summary = "Change the rules of assessment from a day on",
            description = "An administrator does; what was judged before stays judged.")
    ResponseEntity<CompetencyAnswer.Rules> changeRules(
            @RequestBody CompetencyBody.Rules body, @Nullable RequestKey request) {
        var rules = CompetencyIn.rules(body);
        var from = CompetencyIn.on(body.from(), queries.today());
        var done =
                commands.rules(
                        request,
                        now -> new ChangeAssessmentRules(AssessmentRulesId.ONLY, now, rules, from));
        return Pending.on(ResponseEntity.ok(), done.pending()).body(CompetencyOut.of(from, rules));
    }

    private LocalDate day(@Nullable String on) {
        if (on == null || on.isEmpty()) {
            return queries.today();
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            throw ProblemFound.malformed("malformed", "“on” is not a day, like 2026-11-22.", "on");
        }
    }
}
