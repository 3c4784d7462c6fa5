package org.labgoals.alignment.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.api.Queried;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How goals serve the objectives, and what is missing. */
@RestController
@RequestMapping(path = "/api/v1/alignment", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Alignment", description = "How goals serve the objectives, and what is missing")
class AlignmentController {

    private final AlignmentQueries queries;

    AlignmentController(AlignmentQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            summary = "Read how goals serve the objectives",
            description =
                    "Coverage, map and matrix of a day, over the goals you may know of. Where there"
                            + " are too many goals to draw they are told together; name an"
                            + " objective to look into it.")
    AlignmentAnswer.Whole alignment(
            @ParameterObject Asked asked,
            @Parameter(description = "id of the one objective to look into")
                    @RequestParam(required = false)
                    @Nullable String objective) {
        var focus = Queried.id(objective, "objective");
        var page = queries.page(asked.filter());
        return AlignmentOut.of(
                page, page.map(focus == null ? null : new ObjectiveId(focus)), queries::goals);
    }

    @GetMapping("/gaps")
    @Operation(
            summary = "Read what is missing",
            description =
                    "Objectives that nothing supports, goals that support nothing, objectives"
                            + " supported in silence, who carries how much, and the balance.")
    AlignmentAnswer.Missing gaps(@ParameterObject Asked asked) {
        return AlignmentOut.of(queries.page(asked.filter()), queries::goals);
    }

    /** The filter, as it stands in the address. */
    record Asked(
            @Parameter(description = "as it was on this day; today when absent")
                    @Nullable String on,
            @Parameter(description = "objectives whose period reaches this day or a later one")
                    @Nullable String from,
            @Parameter(description = "objectives whose period begins by this day")
                    @Nullable String until,
            @Parameter(description = "name of a section") @Nullable String section,
            @Parameter(description = "id of a team") @Nullable String team,
            @Parameter(schema = @Schema(implementation = Kind.class)) @Nullable String kind,
            @Parameter(
                            description = "goals that are so; those at work when absent",
                            schema = @Schema(implementation = GoalStatus.class))
                    @Nullable String status) {

        AlignmentFilter filter() {
            var group = Queried.id(team, "team");
            return new AlignmentFilter(
                    Queried.day(on, "on"),
                    Queried.day(from, "from"),
                    Queried.day(until, "until"),
                    Queried.text(section, "section"),
                    group == null ? null : new TeamId(group),
                    Queried.word(Kind.class, kind, "kind"),
                    Queried.word(GoalStatus.class, status, "status"));
        }
    }
}
