package org.labgoals.goal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Amendment.Outcome;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.shared.api.SignatureAnswer;

/** All that is answered about a goal; {@link GoalOut} makes it. */
final class GoalAnswer {

    private GoalAnswer() {}

    @Schema(name = "Goal")
    record Whole(
            String id,
            long version,
            GoalStatus status,
            @Schema(description = "true while it waits for the manager") boolean submitted,
            boolean paused,
            @Schema(description = "how many amendments wait for the manager") int pendingAmendments,
            Somebody owner,
            @Schema(description = "who decides on it today") @Nullable Somebody decider,
            String title,
            @Nullable String why,
            @Nullable Kind kind,
            @Nullable Horizon horizon,
            @Nullable LocalDate startDate,
            @Nullable LocalDate targetDate,
            @Nullable String template,
            Set<SoftSkill> softSkills,
            List<MeasureLine> measures,
            List<CriterionLine> criteria,
            List<AlignmentLine> alignments,
            @Nullable String team,
            List<ContributorLine> contributors,
            @Nullable String returnReason,
            @Nullable LocalDate activatedOn,
            @Nullable LocalDate nextReviewDue,
            @Nullable LocalDate pausedOn,
            @Nullable String pauseReason,
            @Schema(
                            description =
                                    "active or reviewed, supports no objective, and is not marked"
                                            + " personal")
                    boolean unaligned,
            @Nullable String personalReason,
            @Schema(description = "what gave rise to it; absent where its owner did")
                    @Nullable OriginLine origin,
            HealthLine health,
            List<CheckInLine> checkIns,
            List<AmendmentLine> amendments,
            @Schema(description = "oldest first; the last is the one under way or last held")
                    List<ReviewLine> reviews,
            @Nullable EndingLine ending) {}

    @Schema(name = "GoalSummary")
    record Summary(
            String id,
            long version,
            GoalStatus status,
            boolean submitted,
            boolean paused,
            int pendingAmendments,
            Somebody owner,
            String title,
            @Nullable Kind kind,
            @Nullable Horizon horizon,
            @Nullable LocalDate startDate,
            @Nullable LocalDate targetDate,
            @Nullable String template,
            @Nullable String team,
            List<MeasureLine> measures,
            @Nullable LocalDate nextReviewDue,
            boolean unaligned,
            HealthLine health) {}

    @Schema(name = "Somebody")
    record Somebody(String id, @Nullable String name) {}

    @Schema(name = "Measure")
    record MeasureLine(
            @Nullable String id,
            String name,
            MeasureForm form,
            @Nullable String unit,
            @Nullable Direction direction,
            @Nullable MeasureValue baseline,
            @Nullable MeasureValue target,
            @Nullable BigDecimal lowerLimit,
            List<String> levels,
            @Schema(description = "as last checked in") @Nullable MeasureValue latest,
            @Nullable LocalDate latestOn,
            boolean met) {}

    @Schema(name = "CriterionMet")
    record CriterionLine(Criterion criterion, Set<CriterionPoint> points, @Nullable String how) {}

    @Schema(name = "Alignment")
    record AlignmentLine(
            String objective,
            Contribution contribution,
            String how,
            @Schema(description = "by the manager, at activation or with an amendment")
                    boolean confirmed) {}

    @Schema(name = "Contributor")
    record ContributorLine(Somebody person, List<String> measures, @Nullable String part) {}

    @Schema(name = "Health")
    record HealthLine(Grade grade, List<String> reasons) {}

    @Schema(name = "CheckIn")
    record CheckInLine(
            @Schema(description = "id of the event, which a correction may name") String eventId,
            String measureId,
            MeasureValue value,
            @Nullable String note,
            Confidence confidence,
            LocalDate on,
            Somebody by) {}

    @Schema(name = "Changes")
    record ChangesLine(
            @Nullable LocalDate targetDate,
            @Nullable List<MeasureLine> measures,
            @Nullable List<AlignmentLine> alignments) {}

    @Schema(name = "Amendment")
    record AmendmentLine(
            int number,
            Outcome outcome,
            String reason,
            ChangesLine changes,
            @Schema(description = "what stood in the changed places") ChangesLine before,
            @Nullable String declineReason) {}

    @Schema(name = "Review")
    record ReviewLine(
            @Nullable LocalDate selfAssessmentAskedOn,
            @Nullable String selfAssessment,
            @Nullable LocalDate selfAssessedOn,
            @Nullable String text,
            @Nullable LocalDate reviewedOn,
            @Schema(description = "the manager reviewed without the owner's words")
                    boolean withoutSelfAssessment) {}

    @Schema(name = "Origin")
    record OriginLine(
            @Schema(description = "feedback, review or proposal") String kind,
            @Schema(description = "id of that record; of a proposal its objective")
                    @Nullable String reference) {}

    @Schema(name = "Ending")
    record EndingLine(LocalDate on, @Nullable String text, List<ExceptionLine> exceptions) {}

    @Schema(name = "MeasureException")
    record ExceptionLine(String measureId, String reason) {}

    @Schema(name = "HistoryLine")
    record History(
            String eventId,
            long sequence,
            @Schema(example = "goal-activated") String what,
            Somebody who,
            @Nullable String role,
            String channel,
            Instant recordedAt,
            @Nullable LocalDate on,
            @Nullable String reason,
            List<ChangeLine> changes,
            @Schema(description = "id of the event it corrects") @Nullable String corrects,
            @Schema(description = "where the step is a signed one")
                    @Nullable SignatureAnswer signature,
            @Schema(
                            description = "the review it was decided in, where you may know of it",
                            example = "people/p1/reviews/2")
                    @Nullable String cause) {}

    @Schema(name = "Change")
    record ChangeLine(String field, @Nullable String before, @Nullable String after) {}
}
