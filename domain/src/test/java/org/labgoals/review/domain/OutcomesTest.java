package org.labgoals.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.review.domain.ReviewScenario.ANN;
import static org.labgoals.review.domain.ReviewScenario.GOAL;
import static org.labgoals.review.domain.ReviewScenario.GOALS;
import static org.labgoals.review.domain.ReviewScenario.NO_GOALS;
import static org.labgoals.review.domain.ReviewScenario.TODAY;
import static org.labgoals.review.domain.ReviewScenario.text;

import org.junit.jupiter.api.Test;
import org.labgoals.review.domain.ReviewCommand.DecideAchieved;
import org.labgoals.review.domain.ReviewCommand.DecideOutcome;
import org.labgoals.review.domain.ReviewCommand.NoteCarriedOut;
import org.labgoals.review.domain.ReviewCommand.NoteRefused;

class OutcomesTest {

    @Test
    void anOutcomeFollowsBothAssessments() {
        var scenario = ReviewScenario.opened().self("I learned.");
        scenario.refuses(
                ReviewRule.BOTH_ASSESSMENTS_FIRST, () -> scenario.decided(GoalOutcome.CONTINUE));
    }

    @Test
    void aGoalThatIsNotInTheReviewGetsNone() {
        var scenario = ReviewScenario.bothIn();
        scenario.refuses(
                ReviewRule.GOAL_NOT_IN_REVIEW,
                () ->
                        scenario.manager(
                                at ->
                                        new DecideOutcome(
                                                ANN,
                                                at,
                                                1,
                                                GOAL,
                                                GoalOutcome.CONTINUE,
                                                text("Well"),
                                                TODAY,
                                                NO_GOALS)));
    }

    @Test
    void whatTheGoalRefusedIsShownAndDecidedAnew() {
        var scenario = ReviewScenario.bothIn().decided(GoalOutcome.CONTINUE);
        scenario.manager(at -> new NoteRefused(ANN, at, 1, GOAL, "paused"));
        assertThat(scenario.review().outcomeOf(GOAL))
                .hasValueSatisfying(it -> assertThat(it.refusedBy()).isEqualTo("paused"));

        scenario.decided(GoalOutcome.WITHDRAW);
        scenario.manager(at -> new NoteCarriedOut(ANN, at, 1, GOAL));

        var now = scenario.review().outcomeOf(GOAL).orElseThrow();
        assertThat(now.outcome()).isEqualTo(GoalOutcome.WITHDRAW);
        assertThat(now.carriedOut()).isTrue();
        assertThat(now.refusedBy()).isNull();
    }

    @Test
    void whatWasCarriedOutStandsAndADoubleClickIsHarmless() {
        var scenario = ReviewScenario.bothIn().decided(GoalOutcome.CONTINUE);
        scenario.manager(at -> new NoteCarriedOut(ANN, at, 1, GOAL));

        assertThat(scenario.manager(at -> new NoteCarriedOut(ANN, at, 1, GOAL))).isEmpty();
        assertThat(scenario.manager(at -> new NoteRefused(ANN, at, 1, GOAL, "paused"))).isEmpty();
        scenario.decided(GoalOutcome.CONTINUE);
        scenario.refuses(ReviewRule.OUTCOME_STANDS, () -> scenario.decided(GoalOutcome.WITHDRAW));
    }

    @Test
    void thatAGoalIsAchievedIsSignedForByItsOwnStep() {
        var scenario = ReviewScenario.bothIn();
        scenario.refuses(
                ReviewRule.ACHIEVED_IS_SIGNED, () -> scenario.decided(GoalOutcome.ACHIEVE));

        scenario.manager(at -> new DecideAchieved(ANN, at, 1, GOAL, text("Done"), TODAY, GOALS));

        assertThat(scenario.review().outcomeOf(GOAL))
                .hasValueSatisfying(it -> assertThat(it.outcome()).isEqualTo(GoalOutcome.ACHIEVE));
    }

    @Test
    void nothingIsCarriedOutThatWasNotDecided() {
        var scenario = ReviewScenario.bothIn();
        scenario.refuses(
                ReviewRule.OUTCOME_NOT_DECIDED,
                () -> scenario.manager(at -> new NoteCarriedOut(ANN, at, 1, GOAL)));
    }
}
