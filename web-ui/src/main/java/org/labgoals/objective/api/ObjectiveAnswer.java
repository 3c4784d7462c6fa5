package org.labgoals.objective.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.application.ObjectivePage.Step;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;

/** All that is answered about an objective; {@link ObjectiveOut} makes it. */
final class ObjectiveAnswer {

    private ObjectiveAnswer() {}

    @Schema(name = "Objective")
    record Whole(
            String id,
            long version,
            ObjectiveStatus status,
            String title,
            @Nullable String why,
            ObjectiveLevel level,
            @Nullable String section,
            List<Summary> parents,
            @Schema(description = "those that serve it directly") List<Summary> children,
            Person owner,
            Person proposer,
            LocalDate from,
            @Nullable LocalDate until,
            BigDecimal weight,
            Set<Kind> kinds,
            @Schema(description = "ids of indicators") List<String> indicators,
            @Schema(description = "what it came to, oldest first") List<Turn> turns,
            @Schema(description = "what you can do to it now") Set<Step> steps) {}

    @Schema(name = "ObjectiveSummary")
    record Summary(
            String id,
            long version,
            ObjectiveStatus status,
            String title,
            ObjectiveLevel level,
            @Nullable String section,
            @Schema(description = "ids of the objectives it serves") List<String> parents,
            Person owner,
            LocalDate from,
            @Nullable LocalDate until,
            BigDecimal weight) {}

    @Schema(name = "SuggestedObjective")
    record Suggested(Summary objective, @Schema(description = "never empty") List<Because> why) {}

    /** What speaks for an objective. */
    enum Reason {
        SHARED_WORDS,
        SAME_KIND,
        OWN_SECTION
    }

    @Schema(name = "WhySuggested")
    record Because(
            Reason reason,
            @Schema(description = "shared, as the objective writes them")
                    @Nullable List<String> words,
            @Nullable Kind kind,
            @Nullable String section) {}

    @Schema(name = "ObjectivePerson")
    record Person(String id, String name) {}

    @Schema(name = "ObjectiveTurn")
    record Turn(ObjectiveStatus status, LocalDate on, @Nullable String reason) {}
}
