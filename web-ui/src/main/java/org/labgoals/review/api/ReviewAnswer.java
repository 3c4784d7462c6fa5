package org.labgoals.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Health;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.ReviewStatus;

/** All that is answered about reviews; {@link ReviewOut} makes it. */
final class ReviewAnswer {

    private ReviewAnswer() {}

    @Schema(name = "ReviewPerson")
    record Named(String id, String name) {}

    @Schema(name = "ReviewLine")
    record Line(
            Named person,
            int number,
            ReviewStatus status,
            LocalDate from,
            LocalDate until,
            @Schema(description = "the part that is yours to do now") @Nullable ReviewPart waitsFor,
            @Schema(description = "the last day for it") @Nullable LocalDate due) {}

    @Schema(name = "Review")
    record Whole(
            Named person,
            int number,
            @Schema(description = "of all the person's reviews") long version,
            ReviewStatus status,
            LocalDate from,
            LocalDate until,
            LocalDate openedOn,
            @Schema(description = "id of the cycle that opened it") @Nullable String cycle,
            @Schema(description = "who decides for the person today") @Nullable Named decider,
            @Schema(description = "the last day for each part") Deadlines deadlines,
            @Nullable Words selfAssessment,
            @Nullable Words assessment,
            @Nullable LocalDate talkOn,
            @Nullable Words nextSteps,
            List<Decided> outcomes,
            @Schema(description = "the person's dissenting note") @Nullable Words note,
            @Nullable Instant acknowledgedAt,
            @Nullable String calledOff,
            @Schema(description = "gathered from the period, as it stands now")
                    Material material) {}

    @Schema(name = "ReviewWords")
    record Words(
            @Schema(description = "id of the entry, which a correction names") String eventId,
            @Schema(description = "null as long as it is sealed from you") @Nullable String text,
            boolean sealed,
            LocalDate on,
            Named by,
            @Schema(description = "shared before both assessments were in") boolean shared,
            boolean corrected) {}

    @Schema(name = "DecidedOutcome")
    record Decided(
            @Schema(description = "id of the goal") String goal,
            GoalOutcome outcome,
            Words words,
            boolean carriedOut,
            @Schema(description = "code of the rule by which the goal refused it")
                    @Nullable String refusedBy,
            @Schema(description = "the rule's sentence") @Nullable String refusal) {}

    @Schema(name = "ReviewMaterial")
    record Material(
            List<Goal> goals,
            List<Entry> wins,
            List<Entry> ceActivities,
            List<Entry> competencyAssessments,
            @Schema(description = "ids of indicators with a reading in the period")
                    List<String> indicators,
            List<Said> feedback) {}

    @Schema(name = "GoalInReview")
    record Goal(
            String id,
            String title,
            GoalStatus status,
            Health.Grade health,
            List<CheckIn> checkIns) {}

    @Schema(name = "CheckInInReview")
    record CheckIn(String measureId, BigDecimal value, LocalDate on) {}

    @Schema(name = "FeedbackInReview")
    record Said(
            @Schema(description = "null where it came without a name") @Nullable LocalDate on,
            @Schema(
                            example = "2026-10",
                            description = "by whose end it was written, where it has no name")
                    @Nullable String month,
            @Schema(example = "peer") String source,
            @Nullable String name,
            String text) {}

    @Schema(name = "ReviewEntry")
    record Entry(LocalDate on, String text) {}

    @Schema(name = "ReviewCycle")
    record Cycle(
            String id,
            String name,
            LocalDate from,
            LocalDate until,
            LocalDate openedOn,
            @Schema(description = "null while it is open") @Nullable LocalDate closedOn,
            CycleScope.Group who,
            @Nullable String section,
            @Schema(description = "id of the team") @Nullable String team,
            Deadlines deadlines,
            @Schema(description = "how many people it named") int people,
            @Schema(description = "how many of its reviews you may know of") int reviews,
            @Schema(description = "how many of these have each part behind them") Done done) {}

    @Schema(name = "ReviewsDone")
    record Done(int selfAssessment, int assessment, int talk, int acknowledgement) {}

    @Schema(name = "ReviewDeadlines")
    record Deadlines(
            LocalDate selfAssessment,
            LocalDate assessment,
            LocalDate talk,
            LocalDate acknowledgement) {}
}
