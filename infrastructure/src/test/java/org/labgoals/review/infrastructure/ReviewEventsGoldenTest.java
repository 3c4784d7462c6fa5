package org.labgoals.review.infrastructure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class ReviewEventsGoldenTest {

    private static final PersonId ANN = new PersonId("p1");
    private static final GoalId GOAL = new GoalId("g1");
    private static final ReviewCycleId CYCLE = new ReviewCycleId("c1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ReviewPlan PLAN =
            new ReviewPlan(
                    LocalDate.of(2025, 9, 1),
                    LocalDate.of(2026, 2, 28),
                    new ReviewDeadlines(
                            LocalDate.of(2026, 3, 16),
                            LocalDate.of(2026, 3, 17),
                            LocalDate.of(2026, 3, 23),
                            LocalDate.of(2026, 3, 30)));

    @Test
    void reviewEventsStayReadableForEver() {
        GoldenEvents.hold(
                ReviewEvent.class,
                List.of(
                        new ReviewEvent.ReviewOpened(ANN, 1, PLAN, CYCLE, DAY),
                        new ReviewEvent.ReviewDeadlinesMoved(ANN, 1, PLAN.deadlines()),
                        new ReviewEvent.SelfAssessmentWritten(
                                ANN, 1, text("I learned to troubleshoot."), DAY),
                        new ReviewEvent.SelfAssessmentShared(ANN, 1),
                        new ReviewEvent.AssessmentWritten(
                                ANN, 1, text("She asks before she guesses."), DAY),
                        new ReviewEvent.AssessmentShared(ANN, 1),
                        new ReviewEvent.TalkHeld(ANN, 1, DAY),
                        new ReviewEvent.NextStepsAgreed(ANN, 1, text("SBB in May"), DAY),
                        new ReviewEvent.OutcomeDecided(
                                ANN, 1, GOAL, GoalOutcome.ADJUST, text("Two months more"), DAY),
                        new ReviewEvent.OutcomeCarriedOut(ANN, 1, GOAL),
                        new ReviewEvent.OutcomeRefused(ANN, 1, GOAL, "paused"),
                        new ReviewEvent.DissentNoted(ANN, 1, text("I was short of time."), DAY),
                        new ReviewEvent.ReviewAcknowledged(ANN, 1),
                        new ReviewEvent.ReviewCalledOff(ANN, 1, text("Wrong person")),
                        new ReviewEvent.ReviewCorrected(
                                ANN, 1, "e7", "text", text("I learnt."), text("A typo"))));
    }

    @Test
    void cycleEventsStayReadableForEver() {
        GoldenEvents.hold(
                ReviewCycleEvent.class,
                List.of(
                        new ReviewCycleEvent.ReviewCycleOpened(
                                CYCLE,
                                text("Spring 2026"),
                                PLAN,
                                CycleScope.section("Hematology"),
                                List.of(ANN, new PersonId("p2")),
                                DAY),
                        new ReviewCycleEvent.ReviewCycleRenamed(CYCLE, text("Spring")),
                        new ReviewCycleEvent.CycleDeadlinesMoved(CYCLE, PLAN.deadlines()),
                        new ReviewCycleEvent.ReviewCycleCarriedOut(CYCLE),
                        new ReviewCycleEvent.ReviewCycleClosed(CYCLE, DAY)));
    }

    private static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
