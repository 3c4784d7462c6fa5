package org.labgoals.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void threeTargetDatesInAWeekAreTooMany() {
        var friday = LocalDate.of(2026, 12, 11);

        assertThat(balance(active(friday), active(friday.minusDays(4))).crowded()).isNull();
        var crowded = balance(active(friday), active(friday.minusDays(4)), active(friday));
        assertThat(crowded.crowded()).isEqualTo("2026-12-07");
        assertThat(crowded.crowd()).isEqualTo(3);
        assertThat(balance(active(friday), active(friday.minusDays(5)), active(friday)).crowded())
                .isNull();
    }

    @Test
    void weeksThatHavePassedAreNoWarning() {
        var past = LocalDate.of(2026, 11, 27);
        var goals = List.of(active(past), active(past), active(past));

        assertThat(Balance.of(goals, past).crowded()).isEqualTo("2026-11-23");
        assertThat(Balance.of(goals, past.plusDays(3)).crowded()).isNull();
    }

    @Test
    void whoeverHasOnlyImmediateGoalsLacksALongTermOne() {
        var immediate = active(LocalDate.of(2027, 1, 4));

        assertThat(balance(immediate).lacksLongTerm()).isTrue();
        assertThat(balance(immediate, longTerm()).lacksLongTerm()).isFalse();
        assertThat(balance().lacksLongTerm()).isFalse();
    }

    @Test
    void draftsDoNotCount() {
        assertThat(balance(GoalScenario.aGoal().state).lacksLongTerm()).isFalse();
    }

    private static GoalState active(LocalDate target) {
        var plan = GoalScenario.plan();
        return goal(plan.withDates(plan.startDate(), target));
    }

    private static GoalState longTerm() {
        return goal(GoalScenario.plan().withSort(Kind.RESEARCH_AND_INNOVATION, Horizon.LONG_TERM));
    }

    private static GoalState goal(GoalPlan plan) {
        return GoalScenario.active(plan).state;
    }

    private static Balance balance(GoalState... goals) {
        return Balance.of(Arrays.asList(goals), TODAY);
    }
}
