package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.AskForSelfAssessment;
import org.labgoals.goal.domain.GoalCommand.AssessOwnGoal;
import org.labgoals.goal.domain.GoalCommand.ContinueGoal;
import org.labgoals.goal.domain.GoalCommand.ReviewGoal;
import org.labgoals.goal.domain.GoalEvent.SelfAssessmentAskedFor;

class ReviewGoalTest {
    @Test
    void afterTheSelfAssessmentTheManagerReviews() {
        GoalScenario goal = anActiveGoal().later(150).selfAssessed().reviewed();
        assertEquals(GoalStatus.REVIEWED, goal.state.status());
        assertFalse(goal.state.review().withoutSelfAssessment());
        assertNull(goal.state.nextReviewDue());
    }

    @Test
    void theOwnerAssessesFirst() {
        GoalScenario goal = anActiveGoal().later(150);
        goal.refuses(
                new ReviewGoal(GOAL, goal.manager(), text("Good."), goal.today),
                GoalRule.SELF_ASSESSMENT_FIRST);
    }

    @Test
    void fourteenDaysAfterItWasAskedForTheReviewGoesOnWithoutAndSaysSo() {
        GoalScenario goal = anActiveGoal().later(150).askedForSelfAssessment().later(13);
        goal.refuses(
                new ReviewGoal(GOAL, goal.manager(), text("Good."), goal.today),
                GoalRule.SELF_ASSESSMENT_FIRST);
        goal.later(1).reviewed();
        assertTrue(goal.state.review().withoutSelfAssessment());
    }

    @Test
    void ownerCannotReviewOwnGoal() {
        GoalScenario goal = anActiveGoal().selfAssessed();
        goal.refuses(
                new ReviewGoal(GOAL, goal.owner(), text("Great."), TODAY),
                GoalRule.ONLY_THE_MANAGER_REVIEWS);
        goal.refuses(
                new ReviewGoal(GOAL, goal.ownerAsDeputy(), text("Great."), TODAY),
                GoalRule.ONLY_THE_MANAGER_REVIEWS);
    }

    @Test
    void reviewingAgainInTheSameWordsChangesNothing() {
        GoalScenario goal = anActiveGoal().selfAssessed().reviewed().reviewed().thenNothing();
        goal.refuses(
                new ReviewGoal(GOAL, goal.manager(), text("Other."), TODAY),
                GoalRule.ALREADY_REVIEWED);
    }

    @Test
    void notBeforeActivationOrTheSelfAssessmentAndNotInTheFuture() {
        GoalScenario goal = anActiveGoal().later(10).selfAssessed();
        goal.refuses(
                new ReviewGoal(GOAL, goal.manager(), text("Good."), goal.today.minusDays(1)),
                GoalRule.DAY_TOO_EARLY);
        goal.refuses(
                new ReviewGoal(GOAL, goal.manager(), text("Good."), goal.today.plusDays(1)),
                GoalRule.DAY_IN_THE_FUTURE);
    }

    @Test
    void wordsAreNeeded() {
        GoalScenario goal = anActiveGoal().selfAssessed();
        goal.refuses(new ReviewGoal(GOAL, goal.manager(), text(" "), TODAY), GoalRule.TEXT_MISSING);
    }

    @Test
    void neitherADraftNorAPausedGoalIsReviewed() {
        GoalScenario draft = aGoal().submitted();
        draft.refuses(
                new ReviewGoal(GOAL, draft.manager(), text("Good."), TODAY), GoalRule.NOT_ACTIVE);
        GoalScenario paused = anActiveGoal().selfAssessed().paused();
        paused.refuses(
                new ReviewGoal(GOAL, paused.manager(), text("Good."), TODAY), GoalRule.PAUSED);
    }

    @Nested
    class AskForSelfAssessmentTest {
        @Test
        void theManagerAsks() {
            anActiveGoal().askedForSelfAssessment().then(new SelfAssessmentAskedFor(GOAL, TODAY));
        }

        @Test
        void askingAgainChangesNothing() {
            anActiveGoal().askedForSelfAssessment().later(3).askedForSelfAssessment().thenNothing();
        }

        @Test
        void theOwnerDoesNotAsk() {
            GoalScenario goal = anActiveGoal();
            goal.refuses(
                    new AskForSelfAssessment(GOAL, goal.owner()),
                    GoalRule.ONLY_THE_MANAGER_REVIEWS);
        }

        @Test
        void whatWasGivenIsNotAskedFor() {
            GoalScenario goal = anActiveGoal().selfAssessed();
            goal.refuses(
                    new AskForSelfAssessment(GOAL, goal.manager()), GoalRule.SELF_ASSESSMENT_GIVEN);
        }
    }

    @Nested
    class AssessOwnGoalTest {
        @Test
        void theOwnerAssessesAlsoUnasked() {
            assertEquals(
                    text("Half way."),
                    anActiveGoal().selfAssessed().state.review().selfAssessment());
        }

        @Test
        void theSameWordsAgainChangeNothingAndNewOnesReplaceThem() {
            GoalScenario goal = anActiveGoal().selfAssessed().selfAssessed().thenNothing();
            goal.when(new AssessOwnGoal(GOAL, goal.owner(), text("Nearly there."), TODAY));
            assertEquals(text("Nearly there."), goal.state.review().selfAssessment());
        }

        @Test
        void nobodyElseAssesses() {
            GoalScenario goal = anActiveGoal();
            goal.refuses(
                    new AssessOwnGoal(GOAL, goal.manager(), text("I think."), TODAY),
                    GoalRule.ONLY_THE_OWNER);
        }

        @Test
        void notAfterTheReview() {
            GoalScenario goal = anActiveGoal().selfAssessed().reviewed();
            goal.refuses(
                    new AssessOwnGoal(GOAL, goal.owner(), text("But."), TODAY),
                    GoalRule.ALREADY_REVIEWED);
        }
    }

    @Nested
    class ContinueGoalTest {
        @Test
        void aReviewedGoalGoesOnForSixMonths() {
            GoalScenario goal = aReviewedGoal().continued();
            assertEquals(GoalStatus.ACTIVE, goal.state.status());
            assertEquals(goal.today.plusMonths(6), goal.state.nextReviewDue());
            assertEquals(GoalReview.NOT_BEGUN, goal.state.review());
            assertEquals(1, goal.state.pastReviews().size());
        }

        @Test
        void itMayBeAdjusted() {
            GoalScenario goal = aReviewedGoal();
            Measure harder =
                    Measure.numeric(
                                    text("Median order to report"),
                                    "min",
                                    Direction.REDUCE,
                                    number("45"),
                                    number("35"))
                            .withId(M1);
            goal.when(
                    new ContinueGoal(
                            GOAL,
                            goal.manager(),
                            text("Going well."),
                            new PlanChanges(TARGET.plusMonths(3), List.of(harder, minutes()), null),
                            goal.today));
            assertEquals(M2, goal.state.plan().measures().getLast().id());
            assertEquals(TARGET.plusMonths(3), goal.state.plan().targetDate());
        }

        @Test
        void theAdjustedPlanIsJudgedAsForActivation() {
            GoalScenario goal = aReviewedGoal();
            goal.refuses(
                    new ContinueGoal(GOAL, goal.manager(), null, newMeasures(), goal.today),
                    GoalRule.NO_MEASURE_WITH_TARGET);
            goal.refuses(
                    new ContinueGoal(
                            GOAL,
                            goal.manager(),
                            null,
                            newDate(goal.today.minusDays(1)),
                            goal.today),
                    GoalRule.TARGET_DATE_PASSED);
        }

        @Test
        void continuingAgainChangesNothing() {
            GoalScenario goal = aReviewedGoal().continued().continued().thenNothing();
            goal.refuses(
                    new ContinueGoal(
                            GOAL, goal.manager(), text("Other."), PlanChanges.NONE, goal.today),
                    GoalRule.NOT_REVIEWED);
        }

        @Test
        void onlyTheManagerContinues() {
            GoalScenario goal = aReviewedGoal();
            goal.refuses(
                    new ContinueGoal(GOAL, goal.owner(), null, PlanChanges.NONE, goal.today),
                    GoalRule.ONLY_THE_MANAGER_CONTINUES);
        }

        @Test
        void afterContinuingTheNextReviewBeginsAnew() {
            GoalScenario goal = aReviewedGoal().continued().later(180);
            goal.refuses(
                    new ReviewGoal(GOAL, goal.manager(), text("Again."), goal.today),
                    GoalRule.SELF_ASSESSMENT_FIRST);
            goal.selfAssessed().reviewed();
        }
    }
}
