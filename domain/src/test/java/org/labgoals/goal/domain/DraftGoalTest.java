package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.DraftGoal;
import org.labgoals.goal.domain.GoalEvent.GoalDrafted;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

class DraftGoalTest {
    private static final GoalPlan EMPTY =
            new GoalPlan(
                    text("Something"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Set.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of());

    private static void draftRefused(GoalPlan plan, GoalRule rule) {
        GoalScenario scenario = nothing();
        scenario.refuses(new DraftGoal(GOAL, scenario.owner(), plan, null), rule);
    }

    @Test
    void aDraftIsPrivateAndItsMeasuresGetIds() {
        GoalScenario drafted =
                aGoal().then(new GoalDrafted(GOAL, OWNER, plan(minutes().withId(M1)), null));
        assertEquals(GoalStatus.DRAFTED, drafted.state.status());
        assertTrue(drafted.state.isPrivate());
        assertEquals(1, drafted.state.events());
    }

    @Test
    void aDraftMayLeaveGaps() {
        assertFalse(drafted(EMPTY).state.submitted());
    }

    @Test
    void textIsKeptAsTyped() {
        String odd = "<b>Cut\u0000 it</b>\u0007 \u202e";
        assertEquals(text(odd), drafted(titled(odd)).state.plan().title());
    }

    @Test
    void draftingTheSameAgainChangesNothing() {
        GoalScenario goal = aGoal();
        goal.when(new DraftGoal(GOAL, goal.owner(), plan(), null)).thenNothing();
    }

    @Test
    void anotherDraftUnderTheSameIdIsRefused() {
        GoalScenario goal = aGoal();
        goal.refuses(
                new DraftGoal(GOAL, goal.owner(), titled("Another"), null), GoalRule.GOAL_EXISTS);
        goal.refuses(new DraftGoal(GOAL, goal.stranger(), plan(), null), GoalRule.GOAL_EXISTS);
    }

    @Test
    void aDraftMayRememberWhereItCameFrom() {
        GoalScenario goal = nothing();
        goal.when(new DraftGoal(GOAL, goal.owner(), plan(), new Origin("feedback", "f-7")));
        assertEquals(new Origin("feedback", "f-7"), goal.state.origin());
        GoalScenario other = nothing();
        other.refuses(
                new DraftGoal(GOAL, other.owner(), plan(), new Origin("rumour", null)),
                GoalRule.UNKNOWN_ORIGIN);
    }

    @Test
    void aTitleHasOneToTwoHundredCharacters() {
        draftRefused(titled(" "), GoalRule.TITLE_MISSING);
        draftRefused(titled("x".repeat(10_000)), GoalRule.TITLE_TOO_LONG);
        drafted(titled("x".repeat(200)));
    }

    @Test
    void aTextHasAtMostFourThousandCharacters() {
        draftRefused(plan().withWords(text("T"), text("x".repeat(4_001))), GoalRule.TEXT_TOO_LONG);
        drafted(plan().withWords(text("T"), text("x".repeat(4_000))));
    }

    @Test
    void datesLieWithinReason() {
        draftRefused(
                plan().withDates(LocalDate.of(1989, 12, 31), TARGET), GoalRule.DATE_BEYOND_REASON);
        draftRefused(plan().withDates(null, LocalDate.MAX), GoalRule.DATE_BEYOND_REASON);
        draftRefused(plan().withDates(LocalDate.MIN, TARGET), GoalRule.DATE_BEYOND_REASON);
    }

    @Test
    void numbersLieWithinReasonHoweverTheyAreWritten() {
        for (String absurd :
                List.of("1E12", "-1e999999999", "1e-999999999", "0.0000001", "1234567890123.5")) {
            draftRefused(plan(numeric(new BigDecimal(absurd))), GoalRule.NUMBER_BEYOND_REASON);
        }
        draftRefused(
                plan(numeric(new BigDecimal("9".repeat(1_000)))), GoalRule.NUMBER_BEYOND_REASON);
    }

    @Test
    void aNumberLosesItsExponentButNotItsValue() {
        GoalPlan plan = drafted(plan(numeric(new BigDecimal("1E+3")))).state.plan();
        assertEquals("1000", plan.measures().getFirst().target().toString());
        plan = drafted(plan(numeric(new BigDecimal("0E-99999999")))).state.plan();
        assertEquals("0", plan.measures().getFirst().target().toString());
    }

    @Test
    void namesAndUnitsHaveLimits() {
        draftRefused(
                plan(Measure.milestone(text("x".repeat(201)))), GoalRule.MEASURE_NAME_TOO_LONG);
        draftRefused(
                plan(Measure.numeric(text("n"), "x".repeat(21), Direction.REDUCE, null, null)),
                GoalRule.UNIT_TOO_LONG);
        draftRefused(
                plan(Collections.nCopies(21, minutes()).toArray(Measure[]::new)),
                GoalRule.TOO_MANY_MEASURES);
        draftRefused(
                plan(Measure.ordinal(text("n"), Collections.nCopies(21, text("l")), null, null)),
                GoalRule.TOO_MANY_LEVELS);
    }

    @Test
    void limitsAreInOrderAndLevelsExist() {
        draftRefused(
                plan(Measure.within(text("n"), "%", null, number("5"), number("4"))),
                GoalRule.LIMITS_CROSSED);
        Measure ordinal =
                Measure.ordinal(text("n"), List.of(text("a"), text("b")), number("0"), number("2"));
        draftRefused(plan(ordinal), GoalRule.LEVEL_DOES_NOT_EXIST);
    }

    @Test
    void aNewMeasureBringsNoId() {
        draftRefused(plan(minutes().withId(new MeasureId("m7"))), GoalRule.NO_SUCH_MEASURE);
    }

    @Test
    void criteriaAreNamedOnceWithTheirOwnPoints() {
        CriterionMet met = new CriterionMet(Criterion.CLINICAL_EXPERTISE, Set.of(), text("So."));
        draftRefused(with(plan(), List.of(met, met)), GoalRule.CRITERION_TWICE);
        CriterionMet mixed =
                new CriterionMet(
                        Criterion.CLINICAL_EXPERTISE,
                        Set.of(CriterionPoint.PEER_TRAINING),
                        text("So."));
        draftRefused(with(plan(), List.of(mixed)), GoalRule.POINT_OF_ANOTHER_CRITERION);
    }

    @Test
    void objectivesAreNamedOnceWithASentence() {
        draftRefused(aligned("o-1", "o-1"), GoalRule.OBJECTIVE_TWICE);
        draftRefused(
                aligned(IntStream.range(0, 21).mapToObj(i -> "o" + i).toArray(String[]::new)),
                GoalRule.TOO_MANY_ALIGNMENTS);
        Alignment silent = new Alignment(new ObjectiveId("o-1"), Contribution.DIRECT, text(" "));
        draftRefused(
                plan().with(new PlanChanges(null, null, List.of(silent))), GoalRule.TEXT_MISSING);
    }

    @Test
    void contributorsBelongToATeamGoal() {
        Contributor carl = new Contributor(COLLEAGUE, Set.of(M1), null);
        draftRefused(with(plan(), null, List.of(carl)), GoalRule.CONTRIBUTORS_WITHOUT_TEAM);
        draftRefused(
                with(plan(), new TeamId("core"), List.of(carl, carl)), GoalRule.CONTRIBUTOR_TWICE);
        draftRefused(
                with(plan(), new TeamId("core"), List.of(new Contributor(OWNER, Set.of(), null))),
                GoalRule.CONTRIBUTOR_TWICE);
        draftRefused(
                with(
                        plan(),
                        new TeamId("core"),
                        List.of(new Contributor(COLLEAGUE, Set.of(M3), null))),
                GoalRule.NO_SUCH_MEASURE);
        List<Contributor> crowd = new ArrayList<>();
        IntStream.range(0, 51)
                .forEach(i -> crowd.add(new Contributor(new PersonId("p" + i), Set.of(), null)));
        draftRefused(with(plan(), new TeamId("core"), crowd), GoalRule.TOO_MANY_CONTRIBUTORS);
    }

    @Test
    void nothingAPersonWroteHidesInAKey() {
        draftRefused(
                with(plan(), new TeamId("Anna Smith, born 1956"), List.of()),
                GoalRule.UNKNOWN_NAME);
    }

    @Test
    void nothingButDraftingBeginsAGoal() {
        GoalScenario scenario = nothing();
        scenario.refuses(new GoalCommand.SubmitGoal(GOAL, scenario.owner()), GoalRule.NO_SUCH_GOAL);
    }

    private static Measure numeric(BigDecimal target) {
        return Measure.numeric(text("n"), "x", Direction.INCREASE, null, target);
    }
}
