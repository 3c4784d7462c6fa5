package org.labgoals.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.GoalOutcome;

/** All that can be sent about reviews; {@link ReviewIn} turns it into what the domain says. */
final class ReviewBody {

    private ReviewBody() {}

    @Schema(
            name = "ReviewDeadlinesBody",
            description =
                    "When absent: two weeks for both assessments, three for the talk, four to"
                            + " acknowledge")
    record Deadlines(
            @Nullable LocalDate selfAssessment,
            @Nullable LocalDate assessment,
            @Nullable LocalDate talk,
            @Nullable LocalDate acknowledgement) {}

    @Schema(name = "ReviewPlanBody", description = "The last six months when nothing is sent")
    record Plan(
            @Schema(description = "first day of the period") @Nullable LocalDate from,
            @Schema(description = "last day of the period; today when absent")
                    @Nullable LocalDate until,
            @Nullable Deadlines deadlines) {
        static Plan sent(@Nullable Plan body) {
            return body == null ? new Plan(null, null, null) : body;
        }
    }

    @Schema(name = "ReviewCycleBody")
    record Cycle(
            @Schema(example = "Autumn 2026") @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Deadlines deadlines,
            CycleScope.@Nullable Group who,
            @Schema(description = "name of the section, where it is for one")
                    @Nullable String section,
            @Schema(description = "id of the team, where it is for one") @Nullable String team) {}

    @Schema(name = "ReviewCycleChange")
    record CycleChange(
            @Schema(example = "Autumn 2026") @Nullable String name,
            @Schema(description = "those that are absent stay") @Nullable Deadlines deadlines) {}

    @Schema(name = "AssessmentBody")
    record Assessment(
            @Nullable String text,
            @Schema(description = "the day it was written; today when absent")
                    @Nullable LocalDate on,
            @Schema(description = "let the other side read it before theirs is in")
                    @Nullable Boolean share) {}

    @Schema(name = "TalkBody")
    record Talk(
            @Schema(description = "the day of the talk; today, or as said before, when absent")
                    @Nullable LocalDate on,
            @Nullable String nextSteps) {}

    @Schema(name = "OutcomeBody")
    record Outcome(
            @Schema(description = "id of the goal") @Nullable String goal,
            @Nullable GoalOutcome outcome,
            @Schema(description = "why, in words; the goal keeps them too") @Nullable String text,
            @Nullable LocalDate on,
            @Schema(description = "to adjust: the new target date") @Nullable LocalDate targetDate,
            @Schema(description = "to adjust: new targets of measures")
                    @Nullable List<Target> targets,
            @Schema(description = "to achieve: why it counts although a measure is not met")
                    @Nullable List<Exception> exceptions) {}

    @Schema(name = "TargetBody")
    record Target(@Nullable String measureId, @Nullable BigDecimal target) {}

    @Schema(name = "OutcomeExceptionBody")
    record Exception(@Nullable String measureId, @Nullable String reason) {}

    @Schema(name = "AcknowledgementBody")
    record Acknowledgement(
            @Schema(description = "where you see it differently") @Nullable String note) {}

    @Schema(name = "DissentingNoteBody")
    record Note(@Nullable String text) {}

    @Schema(name = "CallingOffBody")
    record CallingOff(@Nullable String reason) {}

    @Schema(name = "ReviewCorrectionBody")
    record Correction(
            @Schema(description = "id of the entry that holds the mistake")
                    @Nullable String eventId,
            @Schema(example = "text", description = "text, or on for the day of the talk")
                    @Nullable String field,
            @Schema(description = "what it should have said") @Nullable String value,
            @Nullable String reason) {}
}
