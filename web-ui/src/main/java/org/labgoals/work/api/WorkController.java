package org.labgoals.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.api.ListAnswer;
import org.labgoals.shared.api.Paging;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Rule;
import org.labgoals.work.application.TakenStep;
import org.labgoals.work.application.WorkCommands;
import org.labgoals.work.application.WorkItem;
import org.labgoals.work.application.WorkQueries;
import org.labgoals.work.application.WorkStep;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What you owe, and what waits for you. */
@RestController
@RequestMapping(path = "/api/v1/work-list", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Work list", description = "What you owe, and what waits for you")
class WorkController {

    private final WorkQueries queries;
    private final WorkCommands commands;

    WorkController(WorkQueries queries, WorkCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    @GetMapping
    @Operation(
            summary = "List what you owe and what waits for you, the most pressing first",
            description =
                    "First where somebody waits without a day, then by the day, last what is better"
                        + " looked after. What falls due stands here from its first reminder on.")
    ListAnswer<Work> list(Paging paging) {
        return ListAnswer.of(queries.list().items(), paging, Work::of);
    }

    @PostMapping("/steps")
    @Operation(
            summary = "Take many steps at once",
            description =
                    "Those that need neither words nor a signature: goals to activate, proposed"
                            + " amendments to accept, mentoring to confirm. Each goes its ordinary"
                            + " way; what is refused leaves the others done.")
    ListAnswer<Taken> take(@RequestBody Steps body, @Nullable RequestKey request) {
        var steps = body.steps();
        if (steps == null) {
            throw ProblemFound.missing("steps");
        }
        var taken =
                commands.take(
                        IntStream.range(0, steps.size())
                                .mapToObj(at -> step(steps.get(at), "steps[" + at + "]"))
                                .toList(),
                        request);
        return new ListAnswer<>(
                taken.stream().map(Taken::of).toList(), 0, taken.size(), taken.size());
    }

    private static WorkStep step(@Nullable Step sent, String at) {
        return new WorkStep(
                needed(sent == null ? null : sent.what(), at + ".what"),
                needed(sent == null ? null : sent.address(), at + ".address"));
    }

    private static String needed(@Nullable String sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }

    @Schema(name = "WorkSteps")
    record Steps(@Schema(description = "at most 100") @Nullable List<@Nullable Step> steps) {}

    @Schema(name = "WorkStep")
    record Step(
            @Schema(description = "as the list says it", example = "to-activate")
                    @Nullable String what,
            @Schema(description = "as the list says it", example = "goals/…")
                    @Nullable String address) {}

    @Schema(name = "TakenStep")
    record Taken(
            String what,
            String address,
            boolean done,
            @Schema(description = "code of the rule that refused it") @Nullable String refusedBy,
            @Schema(description = "the rule's sentence") @Nullable String refusal) {

        static Taken of(TakenStep taken) {
            Rule rule = taken.refusedBy();
            return new Taken(
                    taken.step().what(),
                    taken.step().address(),
                    taken.isDone(),
                    rule == null ? null : rule.code(),
                    rule == null ? null : rule.sentence());
        }
    }

    @Schema(name = "Work")
    record Work(
            @Schema(description = "what is to be done", example = "assess-self") String what,
            @Schema(
                            description = "what it is about",
                            example = "review",
                            allowableValues = {
                                "credential",
                                "assessment",
                                "review",
                                "feedback",
                                "goal",
                                "people",
                                "looking-after"
                            })
                    String about,
            @Schema(description = "the record, as it is called now") @Nullable String title,
            @Schema(description = "whose record it stands in") Whose person,
            @Schema(description = "the last day on which it is on time") @Nullable LocalDate due,
            boolean overdue,
            @Schema(description = "whether POST /work-list/steps takes its step") boolean quick,
            @Schema(description = "where the screens let it be done", example = "goals/…")
                    String address) {

        static Work of(WorkItem item) {
            PersonalText title = item.owed().title();
            return new Work(
                    item.owed().what(),
                    Kebab.of(item.owed().about()),
                    title == null ? null : title.orErased(),
                    new Whose(item.person().id().value(), item.person().name()),
                    item.owed().due(),
                    item.overdue(),
                    item.quick(),
                    item.owed().address());
        }
    }

    @Schema(name = "WorkPerson")
    record Whose(String id, String name) {}
}
