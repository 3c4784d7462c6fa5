package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.FindGoals;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalCommand.ReviseDraft;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.api.IfMatch;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Goals: listed, drafted, read and revised. */
@RestController
@RequestMapping(path = "/api/v1/goals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Goals", description = "Goals: listed, drafted, read and revised")
class GoalsController {

    private final GoalQueries queries;
    private final GoalCommands commands;
    private final GoalAnswers answers;

    GoalsController(GoalQueries queries, GoalCommands commands, GoalAnswers answers) {
        this.queries = queries;
        this.commands = commands;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "List goals you may know of, latest change first")
    ListAnswer<GoalAnswer.Summary> list(
            @Parameter(description = "id of the owner") @RequestParam(required = false)
                    @Nullable String owner,
            @Parameter(description = "id of a team") @RequestParam(required = false)
                    @Nullable String team,
            @Parameter(schema = @Schema(implementation = GoalStatus.class))
                    @RequestParam(required = false)
                    @Nullable String status,
            @Parameter(schema = @Schema(implementation = Kind.class))
                    @RequestParam(required = false)
                    @Nullable String kind,
            @Parameter(description = "words of the title or the reason why")
                    @RequestParam(required = false)
                    @Nullable String text,
            Paging paging) {
        String person = Queried.id(owner, "owner");
        String group = Queried.id(team, "team");
        return ListAnswer.of(
                queries.find(
                        new FindGoals(
                                person == null ? null : new PersonId(person),
                                group == null ? null : new TeamId(group),
                                Queried.word(GoalStatus.class, status, "status"),
                                Queried.word(Kind.class, kind, "kind"),
                                Queried.text(text, "text"),
                                paging.page(),
                                paging.size())),
                GoalOut::of);
    }

    @PostMapping
    @Operation(
            summary = "Draft a goal of your own",
            description = "Only you see it until you submit it.")
    @ApiResponse(
            responseCode = "201",
            description = "Drafted; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<GoalAnswer.Whole> draft(
            @RequestBody GoalBody.Plan body, @Nullable RequestKey request) {
        GoalPlan plan = GoalIn.plan(body);
        return answers.created(
                commands.draft(
                        request, (goal, occasion) -> new DraftGoal(goal, occasion, plan, null)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a goal")
    ResponseEntity<GoalAnswer.Whole> goal(@PathVariable String id) {
        return GoalAnswers.whole(ResponseEntity.ok(), queries.goal(GoalIn.goal(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Revise a draft",
            description =
                    "Needs If-Match with the ETag you saw. An active goal is changed by an"
                            + " amendment.")
    ResponseEntity<GoalAnswer.Whole> revise(
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody GoalBody.Plan body) {
        GoalId goal = GoalIn.goal(id);
        GoalPlan plan = GoalIn.plan(body);
        GoalState seen = queries.goal(goal).state();
        if (seen.status() != GoalStatus.DRAFTED && ifMatch != null) {
            return answers.step(id, null, (draft, at) -> new ReviseDraft(draft, at, plan));
        }
        IfMatch.require(ifMatch, seen.version());
        try {
            return answers.after(
                    commands.sendIfAt(
                            seen.version(),
                            goal,
                            null,
                            occasion -> new ReviseDraft(goal, occasion, plan)));
        } catch (SomebodyWasFaster meanwhile) {
            throw IfMatch.stale();
        }
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Read what happened to a goal", description = "Oldest first.")
    ListAnswer<GoalAnswer.History> history(@PathVariable String id, Paging paging) {
        return ListAnswer.of(queries.history(GoalIn.goal(id)), paging, GoalOut::of);
    }
}
