package org.labgoals.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.review.domain.ReviewScenario.ANN;
import static org.labgoals.review.domain.ReviewScenario.MIA;
import static org.labgoals.review.domain.ReviewScenario.PLAN;
import static org.labgoals.review.domain.ReviewScenario.TODAY;
import static org.labgoals.review.domain.ReviewScenario.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.labgoals.review.domain.ReviewCommand.CallOffReview;
import org.labgoals.review.domain.ReviewCommand.MoveDeadlines;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.review.domain.ReviewEvent.ReviewDeadlinesMoved;
import org.labgoals.review.domain.ReviewEvent.ReviewOpened;
import org.labgoals.shared.domain.Standing;

class OpeningReviewsTest {

    private static final ReviewCycleId CYCLE = new ReviewCycleId("autumn");

    @Test
    void theManagerOpensAReviewAndItGetsTheNextNumber() {
        var now = ReviewScenario.nothing().manager(at -> new OpenReview(ANN, at, PLAN, null));

        assertThat(now).containsExactly(new ReviewOpened(ANN, 1, PLAN, null, TODAY));
    }

    @Test
    void nobodyOpensTheirOwnNorAnOnlookerAnothers() {
        var scenario = ReviewScenario.nothing();
        scenario.refuses(
                ReviewRule.NOBODY_REVIEWS_THEMSELVES,
                () -> scenario.ann(at -> new OpenReview(ANN, at, PLAN, null)));
        scenario.refuses(
                ReviewRule.ONLY_THE_MANAGER_OPENS_REVIEWS,
                () ->
                        scenario.by(
                                MIA, Standing.ONLOOKER, at -> new OpenReview(ANN, at, PLAN, null)));
    }

    @Test
    void aCycleOpensTheReviewOfEachOnceWhoeverOpenedTheCycle() {
        var scenario = ReviewScenario.nothing();

        var first = scenario.by(MIA, Standing.ONLOOKER, at -> new OpenReview(ANN, at, PLAN, CYCLE));
        var again = scenario.by(MIA, Standing.ONLOOKER, at -> new OpenReview(ANN, at, PLAN, CYCLE));

        assertThat(first).hasSize(1);
        assertThat(again).isEmpty();
    }

    @Test
    void aCycleThatWasInterruptedOpensItsReviewsAlsoAfterTheirFirstLastDay() {
        var scenario = ReviewScenario.nothing();
        scenario.today = TODAY.plusDays(15);

        assertThat(scenario.by(MIA, Standing.ONLOOKER, at -> new OpenReview(ANN, at, PLAN, CYCLE)))
                .hasSize(1);
    }

    @Test
    void aCycleMovesTheLastDaysOfItsOwnOpenReviewOnce() {
        var later = ReviewDeadlines.from(TODAY.plusDays(7));
        var scenario = ReviewScenario.nothing();
        assertThat(scenario.manager(at -> new MoveDeadlines(ANN, at, CYCLE, later))).isEmpty();
        scenario.manager(at -> new OpenReview(ANN, at, PLAN, CYCLE));

        assertThat(scenario.manager(at -> new MoveDeadlines(ANN, at, CYCLE, later)))
                .containsExactly(new ReviewDeadlinesMoved(ANN, 1, later));
        assertThat(scenario.review().dueOn(ReviewPart.TALK)).isEqualTo(later.talk());
        assertThat(scenario.manager(at -> new MoveDeadlines(ANN, at, CYCLE, later))).isEmpty();

        scenario.manager(at -> new CallOffReview(ANN, at, 1, text("By mistake")));
        var latest = ReviewDeadlines.from(TODAY.plusDays(9));
        assertThat(scenario.manager(at -> new MoveDeadlines(ANN, at, CYCLE, latest))).isEmpty();
    }

    @Test
    void aDoubleClickOpensOneAndAnOverlappingPeriodNone() {
        var scenario = ReviewScenario.opened();
        assertThat(scenario.manager(at -> new OpenReview(ANN, at, PLAN, null))).isEmpty();
        var later = new ReviewPlan(TODAY.minusDays(3), TODAY, ReviewDeadlines.from(TODAY));
        scenario.refuses(
                ReviewRule.REVIEW_OVERLAPS,
                () -> scenario.manager(at -> new OpenReview(ANN, at, later, null)));
        scenario.refuses(
                ReviewRule.REVIEW_OVERLAPS,
                () -> scenario.manager(at -> new OpenReview(ANN, at, PLAN, CYCLE)));
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        var scenario = ReviewScenario.nothing();
        refuses(scenario, ReviewRule.PERIOD_ENDS_BEFORE_IT_BEGINS, TODAY, TODAY);
        refuses(scenario, ReviewRule.PERIOD_TOO_LONG, TODAY.minusYears(3), TODAY);
        refuses(scenario, ReviewRule.PERIOD_LIES_AHEAD, TODAY.plusDays(1), TODAY.plusDays(30));
    }

    @Test
    void deadlinesThatCannotBeAreRefused() {
        var scenario = ReviewScenario.nothing();
        var passed = ReviewDeadlines.from(TODAY.minusDays(15));
        scenario.refuses(
                ReviewRule.DEADLINE_PASSED, () -> open(scenario, PLAN.from(), TODAY, passed));
        var crossed =
                new ReviewDeadlines(
                        TODAY.plusDays(9),
                        TODAY.plusDays(9),
                        TODAY.plusDays(8),
                        TODAY.plusDays(20));
        scenario.refuses(
                ReviewRule.DEADLINES_OUT_OF_ORDER,
                () -> open(scenario, PLAN.from(), TODAY, crossed));
    }

    @Test
    void whatWasOpenedByMistakeIsCalledOffWithAReasonAndMakesRoom() {
        var scenario = ReviewScenario.opened();
        scenario.refuses(
                ReviewRule.REVIEW_REASON_MISSING,
                () -> scenario.manager(at -> new CallOffReview(ANN, at, 1, text(" "))));

        scenario.manager(at -> new CallOffReview(ANN, at, 1, text("Wrong person")));

        assertThat(scenario.review().status()).isEqualTo(ReviewStatus.CALLED_OFF);
        assertThat(scenario.manager(at -> new CallOffReview(ANN, at, 1, text("Wrong person"))))
                .isEmpty();
        scenario.refuses(
                ReviewRule.REVIEW_CALLED_OFF,
                () ->
                        scenario.ann(
                                at ->
                                        new WriteSelfAssessment(
                                                ANN, at, 1, text("Late"), TODAY, false)));
        assertThat(scenario.manager(at -> new OpenReview(ANN, at, PLAN, null)))
                .containsExactly(new ReviewOpened(ANN, 2, PLAN, null, TODAY));
    }

    @Test
    void aReviewThatIsNotThereIsRefused() {
        var scenario = ReviewScenario.opened();
        scenario.refuses(
                ReviewRule.NO_SUCH_REVIEW,
                () -> scenario.manager(at -> new CallOffReview(ANN, at, 2, text("Why"))));
    }

    private static void refuses(
            ReviewScenario scenario, ReviewRule rule, LocalDate from, LocalDate until) {
        scenario.refuses(rule, () -> open(scenario, from, until, ReviewDeadlines.from(TODAY)));
    }

    private static void open(
            ReviewScenario scenario, LocalDate from, LocalDate until, ReviewDeadlines deadlines) {
        scenario.manager(
                at -> new OpenReview(ANN, at, new ReviewPlan(from, until, deadlines), null));
    }
}
