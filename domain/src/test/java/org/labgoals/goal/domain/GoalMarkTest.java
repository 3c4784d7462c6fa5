package org.labgoals.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.goal.domain.GoalScenario.*;

import org.junit.jupiter.api.Test;
import org.labgoals.alignment.domain.GoalMark;
import org.labgoals.alignment.domain.GoalMark.What;

/** Which days of a goal are marked beside an indicator’s readings. */
class GoalMarkTest {

    @Test
    void aDraftHasNoMark() {
        assertThat(GoalMark.of(aGoal().state)).isEmpty();
    }

    @Test
    void activationReviewAndAchievementAreMarkedByDay() {
        var achieved = GoalMark.of(anAchievedGoal().state);
        assertThat(achieved)
                .extracting(GoalMark::what)
                .containsExactly(What.ACTIVATED, What.REVIEWED, What.ACHIEVED);
        assertThat(achieved).extracting(GoalMark::on).isSorted();
    }
}
