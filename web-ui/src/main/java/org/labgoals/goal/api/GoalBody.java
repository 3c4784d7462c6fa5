package org.labgoals.goal.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.shared.domain.PersonalText;

/** All that can be sent about a goal; {@link GoalIn} turns it into commands. */
final class GoalBody {

    private GoalBody() {}

    @Schema(name = "PlanBody", description = "What a goal sets out to do; a draft may leave gaps")
    record Plan(
            @Schema(example = "Cut the STAT troponin turnaround") @Nullable String title,
            @Nullable String why,
            @Nullable Kind kind,
            @Nullable Horizon horizon,
            @Nullable LocalDate startDate,
            @Nullable LocalDate targetDate,
            @Schema(example = "turnaround-time") @Nullable String template,
            @Nullable Set<SoftSkill> softSkills,
            @Nullable List<Measure> measures,
            @Nullable List<CriterionMet> criteria,
            @Nullable List<Alignment> alignments,
            @Schema(description = "id of the team of a team goal") @Nullable String team,
            @Nullable List<Contributor> contributors,
            @Nullable LocalDate on) {}

    @Schema(name = "MeasureBody")
    record Measure(
            @Schema(description = "to keep a known measure's history; absent for a new one")
                    @Nullable String id,
            @Schema(example = "Median order to report") @Nullable String name,
            @Nullable MeasureForm form,
            @Schema(example = "min") @Nullable String unit,
            @Nullable Direction direction,
            @Nullable MeasureValue baseline,
            @Schema(description = "for stay-within the upper limit") @Nullable MeasureValue target,
            @Schema(description = "for stay-within") @Nullable BigDecimal lowerLimit,
            @Schema(description = "ordinal form: the levels, lowest first")
                    @Nullable List<String> levels) {}

    @Schema(name = "CriterionBody")
    record CriterionMet(
            @Nullable Criterion criterion,
            @Nullable Set<CriterionPoint> points,
            @Nullable String how) {}

    @Schema(name = "AlignmentBody")
    record Alignment(
            @Schema(description = "id of the objective") @Nullable String objective,
            @Schema(defaultValue = "direct") @Nullable Contribution contribution,
            @Nullable String how) {}

    @Schema(name = "SupportBody")
    record Support(
            @Schema(defaultValue = "direct") @Nullable Contribution contribution,
            @Schema(description = "a sentence saying how") @Nullable String how,
            @Schema(description = "needed once the goal is active: why it changes")
                    @Nullable String reason) {}

    @Schema(name = "ContributorBody")
    record Contributor(
            @Schema(description = "id of the person") @Nullable String person,
            @Schema(description = "ids of the measures given to them")
                    @Nullable Set<String> measures,
            @Nullable String part) {}

    @Schema(name = "DayBody")
    record Day(@Nullable LocalDate on) {
        static Day sent(@Nullable Day body) {
            return body == null ? new Day(null) : body;
        }
    }

    @Schema(name = "ReasonBody")
    record Reason(@Nullable String reason, @Nullable LocalDate on) {
        /** What was sent, or neither a reason nor a day. */
        static Reason sent(@Nullable Reason body) {
            return body == null ? new Reason(null, null) : body;
        }

        /** The reason in words; null where none was given. */
        @Nullable PersonalText words() {
            return PersonalText.ofNullable(reason);
        }
    }

    @Schema(name = "TextBody")
    record Text(@Nullable String text, @Nullable LocalDate on) {}

    @Schema(name = "CheckInBody")
    record CheckIn(
            @Schema(example = "m1") @Nullable String measureId,
            @Nullable MeasureValue value,
            @Nullable String note,
            @Nullable Confidence confidence,
            @Schema(description = "the day it stood so; today when absent") @Nullable LocalDate on,
            @Schema(description = "why it is told only now, when more than thirty days back")
                    @JsonAlias("lateReason")
                    @Nullable String reason) {}

    @Schema(
            name = "ChangesBody",
            description = "What is absent stays; a list replaces the whole list")
    record Changes(
            @Nullable LocalDate targetDate,
            @Nullable List<Measure> measures,
            @Nullable List<Alignment> alignments) {}

    @Schema(name = "AmendmentBody")
    record Amendment(@Nullable String reason, @Nullable Changes changes, @Nullable LocalDate on) {}

    @Schema(name = "ContinuationBody")
    record Continuation(
            @Nullable String reason,
            @Nullable List<Measure> measures,
            @Nullable LocalDate targetDate,
            @Nullable LocalDate on) {
        /** What was sent, or nothing to change. */
        static Continuation sent(@Nullable Continuation body) {
            return body == null ? new Continuation(null, null, null, null) : body;
        }
    }

    @Schema(name = "AchievementBody")
    record Achievement(
            @Nullable String text, @Nullable List<Exception> exceptions, @Nullable LocalDate on) {}

    @Schema(
            name = "ExceptionBody",
            description = "Why the goal counts although this measure was not met")
    record Exception(@Nullable String measureId, @Nullable String reason) {}

    @Schema(name = "CorrectionBody")
    record Correction(
            @Schema(description = "id of the event that holds the mistake, from the history")
                    @Nullable String eventId,
            @Schema(example = "value") @Nullable String field,
            @Schema(description = "what it should have said") @Nullable MeasureValue value,
            @Nullable String reason,
            @Nullable LocalDate on) {}
}
