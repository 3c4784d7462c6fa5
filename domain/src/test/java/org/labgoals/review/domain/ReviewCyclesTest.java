package org.labgoals.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.review.domain.ReviewScenario.ANN;
import static org.labgoals.review.domain.ReviewScenario.MIA;
import static org.labgoals.review.domain.ReviewScenario.OLGA;
import static org.labgoals.review.domain.ReviewScenario.PLAN;
import static org.labgoals.review.domain.ReviewScenario.TODAY;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.review.domain.ReviewCycleCommand.ChangeReviewCycle;
import org.labgoals.review.domain.ReviewCycleCommand.CloseReviewCycle;
import org.labgoals.review.domain.ReviewCycleCommand.NoteCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleEvent.CycleDeadlinesMoved;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleClosed;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleRenamed;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class ReviewCyclesTest {

    private static final ReviewCycleId ID = new ReviewCycleId("autumn");

    @Test
    void whoLeadsThemOpensACycleThatNamesThemOnce() {
        var now = open(null, Standing.DECIDER, "Autumn", Set.of(OLGA, ANN));

        assertThat(now)
                .containsExactly(
                        new ReviewCycleOpened(
                                ID,
                                PersonalText.of("Autumn"),
                                PLAN,
                                CycleScope.laboratory(),
                                List.of(ANN, OLGA),
                                TODAY));
        var state = ReviewCycleEvolution.evolve(null, now.getFirst());
        assertThat(open(state, Standing.DECIDER, "Autumn", Set.of(ANN))).isEmpty();
        refuses(
                ReviewRule.CYCLE_EXISTS,
                () -> open(state, Standing.DECIDER, "Spring", Set.of(ANN)));
    }

    @Test
    void aCycleIsRefusedWithNobodyInItWithoutANameAndToOnlookers() {
        refuses(ReviewRule.NOBODY_IN_CYCLE, () -> open(null, Standing.DECIDER, "Autumn", Set.of()));
        refuses(
                ReviewRule.CYCLE_NAME_MISSING,
                () -> open(null, Standing.DECIDER, " ", Set.of(ANN)));
        refuses(
                ReviewRule.CYCLE_NAME_TOO_LONG,
                () -> open(null, Standing.DECIDER, "x".repeat(201), Set.of(ANN)));
        refuses(
                ReviewRule.ONLY_THOSE_WHO_LEAD_IT,
                () -> open(null, Standing.ONLOOKER, "Autumn", Set.of(ANN)));
    }

    @Test
    void whoLeadsItNamesItAnewAndMovesItsLastDays() {
        var later = deadlines(20);
        assertThat(change(opened(), Standing.DECIDER, "Winter", later))
                .containsExactly(
                        new ReviewCycleRenamed(ID, PersonalText.of("Winter")),
                        new CycleDeadlinesMoved(ID, later));
        assertThat(change(opened(), Standing.DECIDER, "Autumn", PLAN.deadlines())).isEmpty();
        refuses(
                ReviewRule.ONLY_THOSE_WHO_LEAD_IT,
                () -> change(opened(), Standing.ONLOOKER, "Winter", later));
        refuses(
                ReviewRule.CYCLE_NAME_MISSING,
                () -> change(opened(), Standing.DECIDER, " ", later));
        refuses(ReviewRule.NO_SUCH_CYCLE, () -> change(null, Standing.DECIDER, "Winter", later));
    }

    @Test
    void aLastDayThatPassedCanStayButNoneIsMovedIntoThePastOrOutOfOrder() {
        var passed = deadlines(-3);
        var since = ReviewCycleEvolution.evolve(opened(), new CycleDeadlinesMoved(ID, passed));
        var talkLater =
                new ReviewDeadlines(
                        passed.selfAssessment(),
                        passed.assessment(),
                        TODAY.plusDays(3),
                        TODAY.plusDays(9));

        assertThat(change(since, Standing.DECIDER, "Autumn", talkLater)).hasSize(1);
        refuses(
                ReviewRule.DEADLINE_PASSED,
                () -> change(opened(), Standing.DECIDER, "Autumn", passed));
        refuses(
                ReviewRule.DEADLINES_OUT_OF_ORDER,
                () ->
                        change(
                                opened(),
                                Standing.DECIDER,
                                "Autumn",
                                new ReviewDeadlines(
                                        TODAY.plusDays(9),
                                        TODAY.plusDays(9),
                                        TODAY.plusDays(8),
                                        TODAY.plusDays(10))));
    }

    @Test
    void itIsCarriedOutOnceForTheLastDaysItHasNow() {
        assertThat(noted(opened(), PLAN.deadlines()))
                .containsExactly(new ReviewCycleCarriedOut(ID));
        var done = ReviewCycleEvolution.evolve(opened(), new ReviewCycleCarriedOut(ID));
        assertThat(done.carriedOut()).isTrue();
        assertThat(noted(done, PLAN.deadlines())).isEmpty();

        var moved = ReviewCycleEvolution.evolve(done, new CycleDeadlinesMoved(ID, deadlines(20)));
        assertThat(moved.carriedOut()).isFalse();
        assertThat(noted(moved, PLAN.deadlines())).isEmpty();
        assertThat(noted(moved, deadlines(20))).hasSize(1);
    }

    @Test
    void whoLeadsItClosesItOnceAndThenItChangesNoMore() {
        var closed = ReviewCycleEvolution.evolve(opened(), new ReviewCycleClosed(ID, TODAY));

        assertThat(close(opened(), Standing.DECIDER))
                .containsExactly(new ReviewCycleClosed(ID, TODAY));
        assertThat(close(closed, Standing.DECIDER)).isEmpty();
        refuses(ReviewRule.ONLY_THOSE_WHO_LEAD_IT, () -> close(opened(), Standing.ONLOOKER));
        refuses(
                ReviewRule.CYCLE_CLOSED,
                () -> change(closed, Standing.DECIDER, "Winter", PLAN.deadlines()));
        assertThat(noted(closed, PLAN.deadlines())).isEmpty();
    }

    private static ReviewCycleState opened() {
        return ReviewCycleEvolution.evolve(
                null, open(null, Standing.DECIDER, "Autumn", Set.of(ANN)).getFirst());
    }

    /** All parts on one day, so many days from today. */
    private static ReviewDeadlines deadlines(int days) {
        var day = TODAY.plusDays(days);
        return new ReviewDeadlines(day, day, day, day);
    }

    private static List<ReviewCycleEvent> change(
            @Nullable ReviewCycleState state,
            Standing standing,
            String name,
            ReviewDeadlines deadlines) {
        return ReviewCycleDecisions.decide(
                state,
                new ChangeReviewCycle(
                        ID, new Occasion(MIA, standing, TODAY), PersonalText.of(name), deadlines));
    }

    private static List<ReviewCycleEvent> noted(ReviewCycleState state, ReviewDeadlines deadlines) {
        return ReviewCycleDecisions.decide(
                state,
                new NoteCycleCarriedOut(
                        ID, new Occasion(MIA, Standing.ONLOOKER, TODAY), deadlines));
    }

    private static List<ReviewCycleEvent> close(ReviewCycleState state, Standing standing) {
        return ReviewCycleDecisions.decide(
                state, new CloseReviewCycle(ID, new Occasion(MIA, standing, TODAY)));
    }

    private static List<ReviewCycleEvent> open(
            @Nullable ReviewCycleState state,
            Standing standing,
            String name,
            Set<PersonId> people) {
        return ReviewCycleDecisions.decide(
                state,
                new OpenReviewCycle(
                        ID,
                        new Occasion(MIA, standing, TODAY),
                        PersonalText.of(name),
                        PLAN,
                        CycleScope.laboratory(),
                        people));
    }

    private static void refuses(ReviewRule rule, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
