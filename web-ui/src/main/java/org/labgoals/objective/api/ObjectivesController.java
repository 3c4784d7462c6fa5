package org.labgoals.objective.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.api.ObjectiveBody.Achieved;
import org.labgoals.objective.application.FindObjectives;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.objective.application.ObjectiveOccasion;
import org.labgoals.objective.application.ObjectivePage;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MeetObjective;
import org.labgoals.objective.domain.ObjectiveCommand.MissObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.RetireObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ReviseObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.api.IfMatch;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
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

/** Objectives: listed, put forward, set, changed and closed. */
@RestController
@RequestMapping(path = "/api/v1/objectives", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Objectives", description = "Objectives: put forward, set, changed and closed")
class ObjectivesController {

    private final ObjectiveQueries queries;
    private final ObjectiveCommands commands;
    private final CurrentViewer viewer;

    ObjectivesController(
            ObjectiveQueries queries, ObjectiveCommands commands, CurrentViewer viewer) {
        this.queries = queries;
        this.commands = commands;
        this.viewer = viewer;
    }

    @GetMapping
    @Operation(summary = "List objectives, by level, the weightiest first")
    ListAnswer<ObjectiveAnswer.Summary> list(
            @Parameter(schema = @Schema(implementation = ObjectiveLevel.class))
                    @RequestParam(required = false)
                    @Nullable String level,
            @Parameter(schema = @Schema(implementation = ObjectiveStatus.class))
                    @RequestParam(required = false)
                    @Nullable String status,
            @Parameter(description = "name of a section") @RequestParam(required = false)
                    @Nullable String section,
            @Parameter(description = "id of who answers for it") @RequestParam(required = false)
                    @Nullable String owner,
            @Parameter(description = "words of the title or the reason why")
                    @RequestParam(required = false)
                    @Nullable String text,
            @Parameter(description = "whose period reaches this day or a later one")
                    @RequestParam(required = false)
                    @Nullable String from,
            @Parameter(description = "whose period begins by this day")
                    @RequestParam(required = false)
                    @Nullable String until,
            Paging paging) {
        var person = Queried.id(owner, "owner");
        return ListAnswer.of(
                queries.find(
                        new FindObjectives(
                                Queried.word(ObjectiveLevel.class, level, "level"),
                                Queried.word(ObjectiveStatus.class, status, "status"),
                                Queried.text(section, "section"),
                                person == null ? null : new PersonId(person),
                                Queried.text(text, "text"),
                                Queried.day(from, "from"),
                                Queried.day(until, "until"),
                                paging.page(),
                                paging.size())),
                ObjectiveOut::of);
    }

    @GetMapping("/suggestions")
    @Operation(
            summary = "Suggest objectives that a goal of yours could support, each with why",
            description =
                    "Those set and of today that say the same words, ask for its kind or are your"
                            + " section’s; the best first, five at most.")
    ListAnswer<ObjectiveAnswer.Suggested> suggestions(
            @Parameter(description = "what the goal says") @RequestParam(required = false)
                    @Nullable String text,
            @Parameter(schema = @Schema(implementation = Kind.class))
                    @RequestParam(required = false)
                    @Nullable String kind,
            Paging paging) {
        var words = Queried.text(text, "text");
        return ListAnswer.of(
                queries.suggestions(
                        words == null ? "" : words, Queried.word(Kind.class, kind, "kind")),
                paging,
                ObjectiveOut::of);
    }

    @PostMapping
    @Operation(
            summary = "Put an objective forward",
            description =
                    "A manager for a section they lead, a director for any level. Goals can support"
                            + " it once it is set.")
    @ApiResponse(
            responseCode = "201",
            description = "Put forward; its address is the header Location",
            useReturnTypeSchema = true)
    ResponseEntity<ObjectiveAnswer.Whole> propose(
            @RequestBody ObjectiveBody.Plan body, @Nullable RequestKey request) {
        var plan = ObjectiveIn.plan(body, viewer.get().person());
        var outcome =
                commands.propose(
                        request,
                        plan,
                        (id, at) ->
                                new ProposeObjective(
                                        id,
                                        at.occasion(),
                                        plan,
                                        on(body.on()),
                                        at.sections(),
                                        at.kin(plan)));
        return answered(
                ResponseEntity.created(URI.create("/api/v1/objectives/" + outcome.subject())),
                outcome);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an objective")
    ResponseEntity<ObjectiveAnswer.Whole> objective(@PathVariable String id) {
        return whole(ResponseEntity.ok(), queries.objective(ObjectiveIn.objective(id)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Revise a proposed objective, or change a set one",
            description =
                    "Needs If-Match with the ETag you saw. A set objective is changed by a"
                            + " director, with a reason; what it said before is kept.")
    ResponseEntity<ObjectiveAnswer.Whole> revise(
            @PathVariable String id,
            @Parameter(required = true) @RequestHeader(name = "If-Match", required = false)
                    @Nullable String ifMatch,
            @RequestBody ObjectiveBody.Plan body) {
        var objective = ObjectiveIn.objective(id);
        var seen = queries.objective(objective).state();
        var plan = ObjectiveIn.plan(body, seen.plan().owner());
        IfMatch.require(ifMatch, seen.version());
        Function<ObjectiveOccasion, ObjectiveCommand> command =
                seen.status() == ObjectiveStatus.PROPOSED
                        ? at ->
                                new ReviseObjective(
                                        objective, at.occasion(), plan, at.sections(), at.kin(plan))
                        : at ->
                                new ChangeObjective(
                                        objective,
                                        at.occasion(),
                                        plan,
                                        ObjectiveIn.written(body.reason()),
                                        on(body.on()),
                                        at.kin(plan));
        try {
            return answered(
                    ResponseEntity.ok(),
                    commands.sendIfAt(seen.version(), objective, null, command));
        } catch (SomebodyWasFaster meanwhile) {
            throw IfMatch.stale();
        }
    }

    @PostMapping("/{id}/setting")
    @Operation(summary = "Set a proposed objective", description = "A director does.")
    ResponseEntity<ObjectiveAnswer.Whole> set(
            @PathVariable String id,
            @RequestBody(required = false) ObjectiveBody.@Nullable Setting body,
            @Nullable RequestKey request) {
        var objective = ObjectiveIn.objective(id);
        var on = on(body == null ? null : body.on());
        return step(
                objective, request, at -> new SetObjective(objective, at.occasion(), on, at.kin()));
    }

    @PostMapping("/{id}/result")
    @Operation(
            summary = "Say that a set objective was met or missed",
            description = "A director does, with a reason.")
    ResponseEntity<ObjectiveAnswer.Whole> result(
            @PathVariable String id,
            @RequestBody ObjectiveBody.Result body,
            @Nullable RequestKey request) {
        var objective = ObjectiveIn.objective(id);
        var result = ObjectiveIn.needed(body.result(), "result");
        var reason = ObjectiveIn.written(body.reason());
        var on = on(body.on());
        return step(
                objective,
                request,
                at ->
                        result == Achieved.MET
                                ? new MeetObjective(objective, at.occasion(), reason, on)
                                : new MissObjective(objective, at.occasion(), reason, on));
    }

    @PostMapping("/{id}/retirement")
    @Operation(
            summary = "Retire an objective",
            description = "A director does; whoever put it forward can until it is set.")
    ResponseEntity<ObjectiveAnswer.Whole> retire(
            @PathVariable String id,
            @RequestBody ObjectiveBody.Retirement body,
            @Nullable RequestKey request) {
        var objective = ObjectiveIn.objective(id);
        var reason = ObjectiveIn.written(body.reason());
        var on = on(body.on());
        return step(
                objective,
                request,
                at -> new RetireObjective(objective, at.occasion(), reason, on));
    }

    private LocalDate on(@Nullable LocalDate sent) {
        return sent == null ? queries.today() : sent;
    }

    private ResponseEntity<ObjectiveAnswer.Whole> step(
            ObjectiveId objective,
            @Nullable RequestKey request,
            Function<ObjectiveOccasion, ObjectiveCommand> command) {
        return answered(ResponseEntity.ok(), commands.send(objective, request, command));
    }

    private ResponseEntity<ObjectiveAnswer.Whole> answered(
            ResponseEntity.BodyBuilder answer, Outcome outcome) {
        var page = queries.atVersion(new ObjectiveId(outcome.subject()), outcome.version());
        return whole(Pending.on(answer, outcome.pending()), page);
    }

    private static ResponseEntity<ObjectiveAnswer.Whole> whole(
            ResponseEntity.BodyBuilder answer, ObjectivePage page) {
        return answer.eTag(String.valueOf(page.state().version())).body(ObjectiveOut.of(page));
    }
}
