package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.AcceptAmendment;
import org.labgoals.goal.domain.GoalCommand.DeclineAmendment;
import org.labgoals.goal.domain.GoalCommand.ProposeAmendment;
import org.labgoals.goal.domain.GoalEvent.AmendmentAccepted;
import org.labgoals.goal.domain.GoalEvent.AmendmentProposed;

class AmendmentTest {
    private static final LocalDate LATER = TARGET.plusMonths(2);

    @Nested
    class ProposeAmendmentTest {
        @Test
        void theOwnerProposesAndNothingChangesYet() {
            GoalScenario goal =
                    anActiveGoal()
                            .proposed(newDate(LATER))
                            .then(
                                    new AmendmentProposed(
                                            GOAL,
                                            1,
                                            text("The analyser came late."),
                                            newDate(LATER)));
            assertEquals(TARGET, goal.state.plan().targetDate());
            Amendment amendment = goal.state.pendingAmendments().getFirst();
            assertEquals(newDate(TARGET), amendment.before());
        }

        @Test
        void aNewMeasureGetsItsIdWithTheProposal() {
            GoalScenario goal =
                    anActiveGoal()
                            .proposed(
                                    newMeasures(
                                            minutes().withId(M1),
                                            Measure.milestone(text("Procedure"))));
            assertEquals(
                    M2,
                    goal.state.pendingAmendments().getFirst().changes().measures().getLast().id());
            goal.declined(1)
                    .proposed(
                            newMeasures(
                                    minutes().withId(M1), Measure.milestone(text("Procedure"))));
            assertEquals(3, goal.state.measuresEverGiven());
        }

        @Test
        void onlyTheOwnerProposes() {
            GoalScenario goal = anActiveGoal();
            goal.refuses(
                    new ProposeAmendment(GOAL, goal.manager(), text("Easier."), newDate(LATER)),
                    GoalRule.ONLY_THE_OWNER);
        }

        @Test
        void onlyAnActiveGoalIsAmendedAlsoWhilePaused() {
            GoalScenario draft = aGoal();
            draft.refuses(
                    new ProposeAmendment(GOAL, draft.owner(), text("Why."), newDate(LATER)),
                    GoalRule.NOT_ACTIVE);
            anActiveGoal().paused().proposed(newDate(LATER));
        }

        @Test
        void somethingHasToChangeForAReason() {
            GoalScenario goal = anActiveGoal();
            goal.refuses(
                    new ProposeAmendment(GOAL, goal.owner(), text("Why."), PlanChanges.NONE),
                    GoalRule.NOTHING_CHANGED);
            goal.refuses(
                    new ProposeAmendment(GOAL, goal.owner(), text("Why."), newDate(TARGET)),
                    GoalRule.NOTHING_CHANGED);
            goal.refuses(
                    new ProposeAmendment(GOAL, goal.owner(), text(" "), newDate(LATER)),
                    GoalRule.REASON_MISSING);
        }

        @Test
        void theChangedPlanIsJudgedAsForActivation() {
            GoalScenario goal = anActiveGoal().later(30);
            goal.refuses(
                    new ProposeAmendment(GOAL, goal.owner(), text("Why."), newMeasures()),
                    GoalRule.NO_MEASURE_WITH_TARGET);
            goal.refuses(
                    new ProposeAmendment(
                            GOAL, goal.owner(), text("Why."), newDate(goal.today.minusDays(1))),
                    GoalRule.TARGET_DATE_PASSED);
            goal.refuses(
                    new ProposeAmendment(
                            GOAL, goal.owner(), text("Why."), newMeasures(minutes().withId(M3))),
                    GoalRule.NO_SUCH_MEASURE);
            goal.refuses(
                    new ProposeAmendment(
                            GOAL,
                            goal.owner(),
                            text("Why."),
                            new PlanChanges(null, null, alignments("o", "o"))),
                    GoalRule.OBJECTIVE_TWICE);
        }

        @Test
        void theTargetDateStaysAfterTheStart() {
            GoalScenario goal = active(plan().withDates(TODAY.plusDays(20), TARGET));
            goal.refuses(
                    new ProposeAmendment(
                            GOAL, goal.owner(), text("Why."), newDate(TODAY.plusDays(20))),
                    GoalRule.TARGET_DATE_NOT_AFTER_START);
        }

        @Test
        void proposingTheSameAgainWhileItWaitsChangesNothing() {
            anActiveGoal()
                    .proposed(newMeasures(minutes(), minutes()))
                    .proposed(newMeasures(minutes(), minutes()))
                    .thenNothing();
            assertEquals(
                    2,
                    anActiveGoal()
                            .proposed(newDate(LATER))
                            .declined(1)
                            .proposed(newDate(LATER))
                            .state
                            .amendments()
                            .getLast()
                            .number());
        }
    }

    @Nested
    class AcceptAmendmentTest {
        @Test
        void acceptanceChangesThePlanAndKeepsTheOldValue() {
            GoalScenario goal =
                    anActiveGoal()
                            .proposed(newDate(LATER))
                            .accepted(1)
                            .then(new AmendmentAccepted(GOAL, 1));
            assertEquals(LATER, goal.state.plan().targetDate());
            Amendment amendment = goal.state.amendments().getFirst();
            assertEquals(Amendment.Outcome.ACCEPTED, amendment.outcome());
            assertEquals(TARGET, amendment.before().targetDate());
            assertEquals("e5", amendment.settledBy());
        }

        @Test
        void acceptingAgainChangesNothing() {
            anActiveGoal().proposed(newDate(LATER)).accepted(1).accepted(1).thenNothing();
        }

        @Test
        void theOwnerDoesNotAcceptTheirOwnAmendment() {
            GoalScenario goal = anActiveGoal().proposed(newDate(LATER));
            goal.refuses(
                    new AcceptAmendment(GOAL, goal.owner(), 1),
                    GoalRule.ONLY_THE_MANAGER_DECIDES_AMENDMENTS);
            goal.refuses(
                    new AcceptAmendment(GOAL, goal.ownerAsDeputy(), 1),
                    GoalRule.ONLY_THE_MANAGER_DECIDES_AMENDMENTS);
        }

        @Test
        void itExistsAndWaits() {
            GoalScenario goal = anActiveGoal().proposed(newDate(LATER)).declined(1);
            goal.refuses(new AcceptAmendment(GOAL, goal.manager(), 2), GoalRule.NO_SUCH_AMENDMENT);
            goal.refuses(new AcceptAmendment(GOAL, goal.manager(), 1), GoalRule.AMENDMENT_SETTLED);
        }

        @Test
        void anAmendmentToWhatChangedSinceIsNotAccepted() {
            GoalScenario goal =
                    anActiveGoal()
                            .proposed(newDate(LATER))
                            .proposed(newDate(LATER.plusMonths(1)))
                            .accepted(1);
            goal.refuses(new AcceptAmendment(GOAL, goal.manager(), 2), GoalRule.AMENDMENT_OUTDATED);
            goal.declined(2);
        }

        @Test
        void anAmendmentToSomethingElseIsAcceptedBesides() {
            GoalScenario goal =
                    anActiveGoal()
                            .proposed(newDate(LATER))
                            .proposed(new PlanChanges(null, null, alignments("o-1")))
                            .accepted(1)
                            .accepted(2);
            assertEquals(LATER, goal.state.plan().targetDate());
            assertFalse(goal.state.isUnaligned());
        }

        @Test
        void itCanBeDecidedAfterTheReviewButNotAfterTheEnd() {
            anActiveGoal().proposed(newDate(LATER)).selfAssessed().reviewed().accepted(1);
            GoalScenario ended = anActiveGoal().proposed(newDate(LATER)).withdrawn();
            assertTrue(ended.state.pendingAmendments().isEmpty());
            ended.refuses(new AcceptAmendment(GOAL, ended.manager(), 1), GoalRule.GOAL_HAS_ENDED);
        }
    }

    @Nested
    class DeclineAmendmentTest {
        @Test
        void theManagerDeclinesWithOrWithoutAReason() {
            GoalScenario goal = anActiveGoal().proposed(newDate(LATER));
            goal.when(new DeclineAmendment(GOAL, goal.manager(), 1, null));
            assertEquals(
                    List.of(Amendment.Outcome.DECLINED),
                    goal.state.amendments().stream().map(Amendment::outcome).toList());
            assertEquals(TARGET, goal.state.plan().targetDate());
        }

        @Test
        void decliningAgainChangesNothing() {
            GoalScenario goal =
                    anActiveGoal().proposed(newDate(LATER)).declined(1).declined(1).thenNothing();
            goal.refuses(
                    new DeclineAmendment(GOAL, goal.manager(), 1, text("Another.")),
                    GoalRule.AMENDMENT_SETTLED);
        }

        @Test
        void theOwnerDoesNotDecline() {
            GoalScenario goal = anActiveGoal().proposed(newDate(LATER));
            goal.refuses(
                    new DeclineAmendment(GOAL, goal.owner(), 1, null),
                    GoalRule.ONLY_THE_MANAGER_DECIDES_AMENDMENTS);
        }
    }
}
