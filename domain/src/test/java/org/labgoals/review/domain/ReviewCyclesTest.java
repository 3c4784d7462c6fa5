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
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleEvent.ReviewCycleOpened;
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
