package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.ActivateGoal;
import org.labgoals.goal.domain.GoalEvent.GoalActivated;

class ActivateGoalTest {
    private static void activationRefused(GoalPlan plan, GoalRule rule) {
        GoalScenario goal = drafted(plan).submitted();
        goal.refuses(new ActivateGoal(GOAL, goal.manager(), TODAY), rule);
    }

    @Test
    void theManagerActivatesASubmittedGoal() {
        GoalScenario goal = anActiveGoal().then(new GoalActivated(GOAL, TODAY, null));
        assertEquals(GoalStatus.ACTIVE, goal.state.status());
        assertEquals(TODAY.plusMonths(6), goal.state.nextReviewDue());
    }

    @Test
    void ownerCannotActivateOwnGoal() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(
                new ActivateGoal(GOAL, goal.owner(), TODAY), GoalRule.ONLY_THE_MANAGER_ACTIVATES);
        assertEquals(
                "A goal can be activated only by the owner's manager.",
                GoalRule.ONLY_THE_MANAGER_ACTIVATES.sentence());
    }

    @Test
    void ownerCannotActivateOwnGoalEvenAsDeputy() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(
                new ActivateGoal(GOAL, goal.ownerAsDeputy(), TODAY),
                GoalRule.ONLY_THE_MANAGER_ACTIVATES);
    }

    @Test
    void aColleagueCannotActivate() {
        GoalScenario goal = drafted(teamPlan()).submitted();
        goal.refuses(
                new ActivateGoal(GOAL, goal.colleague(), TODAY),
                GoalRule.ONLY_THE_MANAGER_ACTIVATES);
    }

    @Test
    void aDraftIsSubmittedFirst() {
        GoalScenario goal = aGoal();
        goal.refuses(new ActivateGoal(GOAL, goal.manager(), TODAY), GoalRule.NOT_SUBMITTED);
    }

    @Test
    void activatingAgainOnTheSameDayChangesNothing() {
        GoalScenario goal = anActiveGoal().activated().thenNothing();
        goal.refuses(
                new ActivateGoal(GOAL, goal.manager(), TODAY.minusDays(1)),
                GoalRule.ALREADY_ACTIVE);
    }

    @Test
    void aKindAndAHorizonAreNeeded() {
        activationRefused(plan().withSort(null, Horizon.IMMEDIATE), GoalRule.NO_KIND);
        activationRefused(plan().withSort(Kind.RESEARCH_AND_INNOVATION, null), GoalRule.NO_HORIZON);
    }

    @Test
    void atLeastOneMeasureWithATargetIsNeeded() {
        activationRefused(plan().withMeasures(List.of()), GoalRule.NO_MEASURE_WITH_TARGET);
        activationRefused(
                plan(Measure.numeric(text("n"), "x", Direction.REDUCE, number("1"), null)),
                GoalRule.NO_MEASURE_WITH_TARGET);
        active(plan(Measure.milestone(text("Done"))));
        active(plan(Measure.within(text("n"), "%", null, number("1"), null)));
    }

    @Test
    void everyMeasureCanBeJudged() {
        activationRefused(plan(Measure.milestone(text(" "))), GoalRule.MEASURE_WITHOUT_NAME);
        activationRefused(
                plan(
                        new Measure(
                                null,
                                text("n"),
                                MeasureForm.NUMERIC,
                                null,
                                null,
                                null,
                                number("5"),
                                null,
                                List.of())),
                GoalRule.MEASURE_WITHOUT_DIRECTION);
        activationRefused(
                plan(Measure.ordinal(text("n"), List.of(text("only")), null, number("0"))),
                GoalRule.MEASURE_WITHOUT_LEVELS);
    }

    @Test
    void aTargetDateAfterTheStartIsNeeded() {
        activationRefused(plan().withDates(null, null), GoalRule.NO_TARGET_DATE);
        activationRefused(
                plan().withDates(TODAY.plusDays(9), TODAY.plusDays(9)),
                GoalRule.TARGET_DATE_NOT_AFTER_START);
    }

    @Test
    void aTargetDateBeforeTheDayOfActivationIsRefused() {
        activationRefused(
                plan().withDates(TODAY.minusDays(60), TODAY.minusDays(1)),
                GoalRule.TARGET_DATE_PASSED);
    }

    @Test
    void aStartDateMayLieInThePast() {
        active(plan().withDates(TODAY.minusYears(1), TODAY.plusDays(1)));
    }

    @Test
    void withoutAStartDateItStartsOnTheDayOfActivation() {
        assertEquals(TODAY, active(plan().withDates(null, TARGET)).state.plan().startDate());
    }

    @Test
    void atLeastOneCriterionWithASentenceIsNeeded() {
        activationRefused(with(plan(), List.of()), GoalRule.NO_CRITERION_MET);
        activationRefused(
                with(
                        plan(),
                        List.of(new CriterionMet(Criterion.CLINICAL_EXPERTISE, Set.of(), null))),
                GoalRule.NO_CRITERION_MET);
    }

    @Test
    void alignmentIsNotForcedButItsLackShows() {
        assertEquals(true, anActiveGoal().state.isUnaligned());
        assertEquals(false, active(aligned("o-1")).state.isUnaligned());
    }

    @Test
    void theDayLiesNotInTheFutureAndNotSilentlyFarBack() {
        GoalScenario goal = aGoal().submitted();
        goal.refuses(
                new ActivateGoal(GOAL, goal.manager(), TODAY.plusDays(1)),
                GoalRule.DAY_IN_THE_FUTURE);
        goal.refuses(
                new ActivateGoal(GOAL, goal.manager(), LocalDate.of(1989, 1, 1)),
                GoalRule.DATE_BEYOND_REASON);
        LocalDate farBack = TODAY.minusDays(31);
        goal.refuses(new ActivateGoal(GOAL, goal.manager(), farBack), GoalRule.LATE_WITHOUT_REASON);
        goal.when(new ActivateGoal(GOAL, goal.manager(), farBack, text("Agreed on paper.")));
        assertEquals(farBack, goal.state.activatedOn());
    }

    @Test
    void anEndedGoalIsNotActivated() {
        GoalScenario goal = aGoal().submitted().withdrawn();
        goal.refuses(new ActivateGoal(GOAL, goal.manager(), TODAY), GoalRule.GOAL_HAS_ENDED);
    }
}
