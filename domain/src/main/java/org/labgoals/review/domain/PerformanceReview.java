package org.labgoals.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.PersonalText;

/**
 * One review of a person and a period, as its events leave it. What it gathers from the person's
 * goals and other records is looked up, never kept here.
 *
 * @param number its place in the person's record, from 1
 * @param cycle the cycle that opened it, null where somebody opened it by hand
 * @param openedOn the day it was opened
 * @param selfAssessment the person's own, null until it is written
 * @param assessment the manager's, null until it is written
 * @param talkOn the day it was talked about, null until then
 * @param talkEvent id of the event that says so
 * @param nextSteps what was agreed on, null while nothing was
 * @param outcomes the latest decision on each goal
 * @param note the person's dissenting note, null where there is none
 * @param acknowledgedAt when the person signed for having read it
 * @param calledOff why it was opened by mistake, null where it was not
 */
public record PerformanceReview(
        int number,
        ReviewPlan plan,
        @Nullable ReviewCycleId cycle,
        LocalDate openedOn,
        @Nullable Written selfAssessment,
        @Nullable Written assessment,
        @Nullable LocalDate talkOn,
        @Nullable String talkEvent,
        @Nullable Written nextSteps,
        List<DecidedOutcome> outcomes,
        @Nullable Written note,
        @Nullable Instant acknowledgedAt,
        @Nullable PersonalText calledOff) {

    /** Keeps a copy. */
    public PerformanceReview {
        outcomes = List.copyOf(outcomes);
    }

    static PerformanceReview opened(
            int number, ReviewPlan plan, @Nullable ReviewCycleId cycle, LocalDate on) {
        return new PerformanceReview(
                number, plan, cycle, on, null, null, null, null, null, List.of(), null, null, null);
    }

    /** Where it stands. */
    public ReviewStatus status() {
        return calledOff != null
                ? ReviewStatus.CALLED_OFF
                : acknowledgedAt != null ? ReviewStatus.ACKNOWLEDGED : ReviewStatus.OPEN;
    }

    /** Whether both assessments are in, so that both sides read both. */
    public boolean bothIn() {
        return selfAssessment != null && assessment != null;
    }

    /** The decision on a goal, if there is one. */
    public Optional<DecidedOutcome> outcomeOf(GoalId goal) {
        return outcomes.stream().filter(each -> each.goal().equals(goal)).findFirst();
    }

    /** Whether the part is done. */
    public boolean isDone(ReviewPart part) {
        return switch (part) {
            case SELF_ASSESSMENT -> selfAssessment != null;
            case ASSESSMENT -> assessment != null;
            case TALK -> talkOn != null;
            case ACKNOWLEDGEMENT -> acknowledgedAt != null;
        };
    }

    /** The last day for the part. */
    public LocalDate dueOn(ReviewPart part) {
        var deadlines = plan.deadlines();
        return switch (part) {
            case SELF_ASSESSMENT -> deadlines.selfAssessment();
            case ASSESSMENT -> deadlines.assessment();
            case TALK -> deadlines.talk();
            case ACKNOWLEDGEMENT -> deadlines.acknowledgement();
        };
    }

    /**
     * The parts that can be done now and are not: both assessments side by side, then the talk,
     * then the acknowledgement. None once it is closed.
     */
    public List<ReviewPart> open() {
        if (status() != ReviewStatus.OPEN) {
            return List.of();
        }
        if (!bothIn()) {
            return Stream.of(ReviewPart.SELF_ASSESSMENT, ReviewPart.ASSESSMENT)
                    .filter(part -> !isDone(part))
                    .toList();
        }
        return List.of(isDone(ReviewPart.TALK) ? ReviewPart.ACKNOWLEDGEMENT : ReviewPart.TALK);
    }

    /** Everything written in it. */
    Stream<Written> written() {
        return Stream.concat(
                Stream.of(selfAssessment, assessment, nextSteps, note).flatMap(Stream::ofNullable),
                outcomes.stream().map(DecidedOutcome::words));
    }

    /** The same review with other assessments. */
    PerformanceReview saying(@Nullable Written self, @Nullable Written managers) {
        return new PerformanceReview(
                number,
                plan,
                cycle,
                openedOn,
                self,
                managers,
                talkOn,
                talkEvent,
                nextSteps,
                outcomes,
                note,
                acknowledgedAt,
                calledOff);
    }
}
