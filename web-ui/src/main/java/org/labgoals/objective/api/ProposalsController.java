package org.labgoals.objective.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalProposals;
import org.labgoals.goal.application.ProposedDraft;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A template in support of an objective, proposed to several people at once. */
@RestController
@RequestMapping(path = "/api/v1/objectives", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Objectives", description = "Objectives: put forward, set, changed and closed")
class ProposalsController {

    private final GoalProposals proposals;
    private final ObjectiveQueries objectives;

    ProposalsController(GoalProposals proposals, ObjectiveQueries objectives) {
        this.proposals = proposals;
        this.objectives = objectives;
    }

    @Schema(name = "ProposalBody")
    record Body(
            @Schema(description = "key of a template of the catalogue", example = "turnaround-time")
                    @Nullable String template,
            @Schema(description = "ids of people whose goals you decide on")
                    @Nullable List<String> people,
            @Schema(description = "direct when absent") @Nullable Contribution contribution,
            @Schema(description = "how the goal would serve the objective") @Nullable String how) {}

    @Schema(name = "Proposals")
    record Answer(List<Draft> drafts) {}

    @Schema(name = "ProposedDraft")
    record Draft(
            String person,
            String name,
            @Schema(description = "id of the goal; what it says is theirs until they submit it")
                    String goal) {

        static Draft of(ProposedDraft draft) {
            return new Draft(
                    draft.person().id().value(), draft.person().name(), draft.goal().value());
        }
    }

    @PostMapping("/{id}/proposals")
    @Operation(
            summary = "Propose a template in support of an objective to several people",
            description =
                    "Each gets a draft of their own, to change or to decline. Only to people whose"
                            + " goals you decide on: all of them, or nobody gets one. The same"
                            + " proposal once more reaches nobody twice.")
    ResponseEntity<Answer> propose(
            @PathVariable String id, @RequestBody Body body, @Nullable RequestKey request) {
        var objective = ObjectiveIn.objective(id);
        objectives.objective(objective);
        var template = ObjectiveIn.needed(body.template(), "template");
        var people = ObjectiveIn.needed(body.people(), "people");
        var contribution = body.contribution();
        var drafts =
                proposals.propose(
                        request,
                        template,
                        new Alignment(
                                objective,
                                contribution == null ? Contribution.DIRECT : contribution,
                                ObjectiveIn.written(body.how())),
                        IntStream.range(0, people.size())
                                .mapToObj(
                                        at ->
                                                new PersonId(
                                                        Ids.inBody(
                                                                ObjectiveIn.needed(
                                                                        people.get(at), "people"),
                                                                "people[" + at + "]")))
                                .toList());
        var answer = ResponseEntity.ok();
        boolean pending = drafts.stream().anyMatch(ProposedDraft::pending);
        return Pending.on(answer, pending)
                .body(new Answer(drafts.stream().map(Draft::of).toList()));
    }
}
