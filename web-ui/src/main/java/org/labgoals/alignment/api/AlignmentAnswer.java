package org.labgoals.alignment.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.objective.domain.ObjectiveLevel;

/** All that is answered about alignment; {@link AlignmentOut} makes it. */
final class AlignmentAnswer {

    private AlignmentAnswer() {}

    @Schema(name = "AlignmentPage")
    record Whole(
            LocalDate on,
            Covered coverage,
            @Schema(description = "by team, by name") List<TeamCovered> teams,
            List<Objective> objectives,
            @Schema(
                            description =
                                    "goals, one by one, or told together where there are too many"
                                            + " to draw")
                    List<Group> groups,
            List<Link> links,
            @Schema(description = "whether goals are told together") boolean aggregated,
            @Schema(description = "teams beside objectives") List<Row> matrix) {}

    @Schema(name = "AlignmentCoverage")
    record Covered(
            @Schema(description = "set below the vision") int objectives,
            int supported,
            @Schema(description = "per cent of the weight; null where nothing weighs anything")
                    @Nullable Integer weightedShare,
            @Schema(description = "at work") int goals,
            int supporting,
            int personal,
            int unaligned,
            @Schema(description = "per cent of the goals; null where there are none")
                    @Nullable Integer alignedShare) {}

    @Schema(name = "AlignmentTeam")
    record TeamCovered(String id, String name, String section, Covered coverage) {}

    @Schema(name = "AlignmentObjective")
    record Objective(
            String id,
            String title,
            ObjectiveLevel level,
            @Nullable String section,
            BigDecimal weight,
            @Schema(description = "what flows through it; 0 where nothing supports it") int width,
            Mixed goals) {}

    @Schema(name = "AlignmentMix")
    record Mixed(
            @Schema(description = "the worst; silence is never on track") Grade health,
            @Schema(description = "how many goals are how") Map<String, Integer> counts) {}

    @Schema(name = "AlignmentGroup")
    record Group(
            String key,
            @Schema(description = "the goal, unless several are told together")
                    @Nullable String goal,
            @Nullable String title,
            @Nullable String team,
            Mixed goals) {}

    @Schema(name = "AlignmentLink")
    record Link(
            @Schema(description = "key of a group, or id of an objective") String from,
            @Schema(description = "id of the objective that is served") String to,
            @Schema(description = "2 a direct contribution, 1 an enabling one") int width) {}

    @Schema(name = "AlignmentRow")
    record Row(String team, List<Cell> cells, int unaligned) {}

    @Schema(name = "AlignmentCell")
    record Cell(String objective, Mixed goals, List<String> some) {}

    @Schema(name = "AlignmentGaps")
    record Missing(
            LocalDate on,
            @Schema(description = "nothing supports them, the weightiest first")
                    List<Named> uncovered,
            @Schema(description = "goals at work that support nothing, at most two hundred")
                    List<Named> unaligned,
            int unalignedGoals,
            @Schema(description = "supported only by silent goals") List<Named> stale,
            @Schema(description = "who carries how many goals, at most fifty") List<Carried> load,
            Map<String, Integer> horizons,
            Map<String, Integer> kinds) {}

    @Schema(name = "AlignmentNamed")
    record Named(String id, @Nullable String title) {}

    @Schema(name = "AlignmentLoad")
    record Carried(String person, @Nullable String name, int goals, boolean tooMuch) {}
}
