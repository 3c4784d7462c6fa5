package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.PCR;
import static org.labgoals.competency.domain.Bench.RULES;
import static org.labgoals.competency.domain.Bench.STRIP;
import static org.labgoals.competency.domain.Bench.XN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.TestSystemEvent.ComplexityChanged;
import org.labgoals.competency.domain.TestSystemEvent.MethodChanged;
import org.labgoals.shared.domain.Dated;

class AssessmentScheduleTest {

    private final Bench ana = new Bench();

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void whoIsNotOnTheSystemHasNoStandingThere() {
        assertThat(ana.standing(XN, FIRST)).isEmpty();
        ana.testing(XN, FIRST);
        assertThat(ana.standing(XN, FIRST.minusDays(1))).isEmpty();
        assertThat(ana.standing(XN.retired(FIRST), FIRST.plusDays(1))).isEmpty();
    }

    @Test
    void notClearedUntilTrainingAndInitialCompetencyAreSigned() {
        ana.started(XN, FIRST).trained(XN, FIRST.plusDays(7)).cleared(XN, FIRST.plusDays(14));

        assertThat(ana.status(XN, FIRST.plusDays(13))).isEqualTo(CompetencyStatus.NOT_CLEARED);
        assertThat(ana.due(XN, FIRST.plusDays(13))).isNull();
        assertThat(ana.status(XN, FIRST.plusDays(14))).isEqualTo(CompetencyStatus.DONE);
    }

    @Test
    void sixMonthsAfterTheFirstPatientTheFirstAssessmentIsDue() {
        ana.testing(XN, FIRST);

        assertThat(ana.due(XN, FIRST)).isEqualTo(day(2024, 7, 2));
        assertThat(ana.status(XN, day(2024, 6, 1))).isEqualTo(CompetencyStatus.DONE);
        assertThat(ana.status(XN, day(2024, 6, 2))).isEqualTo(CompetencyStatus.DUE);
        assertThat(ana.status(XN, day(2024, 7, 2))).isEqualTo(CompetencyStatus.DUE);
        assertThat(ana.status(XN, day(2024, 7, 3))).isEqualTo(CompetencyStatus.OVERDUE);
    }

    @Test
    void whileNoFirstPatientIsRecordedTheDayOfClearanceCounts() {
        ana.started(XN, FIRST).trained(XN, FIRST).cleared(XN, FIRST.plusDays(10));

        assertThat(ana.due(XN, FIRST.plusDays(10))).isEqualTo(day(2024, 7, 12));
    }

    @Test
    void twiceInTheFirstYearThenOnceAYear() {
        ana.testing(XN, FIRST).assessed(XN, day(2024, 7, 1));
        assertThat(ana.due(XN, day(2024, 7, 1))).isEqualTo(day(2025, 1, 1));

        ana.assessed(XN, day(2024, 12, 20));
        assertThat(ana.due(XN, day(2024, 12, 20))).isEqualTo(day(2025, 12, 20));

        ana.assessed(XN, day(2025, 11, 30));
        assertThat(ana.due(XN, day(2025, 11, 30))).isEqualTo(day(2026, 11, 30));
    }

    @Test
    void eachDueDateIsCountedFromTheAssessmentBeforeAlsoFromALateOne() {
        ana.testing(XN, FIRST).assessed(XN, day(2024, 8, 1));
        assertThat(ana.due(XN, day(2024, 8, 1))).isEqualTo(day(2025, 2, 1));

        ana.assessed(XN, day(2025, 2, 10));
        assertThat(ana.due(XN, day(2025, 2, 10))).isEqualTo(day(2026, 2, 10));
    }

    @Test
    void aLeapDayFallsOnTheLastOfFebruaryInOtherYears() {
        ana.testing(XN, day(2024, 2, 29));
        assertThat(ana.due(XN, day(2024, 2, 29))).isEqualTo(day(2024, 8, 29));

        ana.assessed(XN, day(2024, 8, 29));
        assertThat(ana.due(XN, day(2024, 8, 29))).isEqualTo(day(2025, 2, 28));

        ana.assessed(XN, day(2025, 2, 28));
        assertThat(ana.due(XN, day(2025, 2, 28))).isEqualTo(day(2026, 2, 28));
    }

    @Test
    void theEndOfAMonthStaysWithinTheMonthItFallsInto() {
        ana.testing(XN, day(2023, 8, 31));

        assertThat(ana.due(XN, day(2023, 8, 31))).isEqualTo(day(2024, 2, 29));
    }

    @Test
    void theFirstYearIsThePersonsFirstInThisLaboratory() {
        ana.testing(XN, FIRST).assessed(XN, day(2024, 7, 1)).assessed(XN, day(2024, 12, 20));
        ana.testing(PCR, day(2025, 3, 1));

        assertThat(ana.due(PCR, day(2025, 3, 1))).isEqualTo(day(2026, 3, 1));
    }

    @Test
    void aRuleCanLetASystemAddedLaterHaveItsOwnFirstYear() {
        ana.testing(XN, FIRST).testing(PCR, day(2025, 3, 1));
        var restarts = Bench.rules(true);

        assertThat(ana.standing(PCR, day(2025, 3, 1), restarts).orElseThrow().dueOn())
                .isEqualTo(day(2025, 9, 1));
    }

    @Test
    void aSystemAddedWithinTheFirstYearIsAssessedTwiceToo() {
        ana.testing(XN, FIRST).testing(PCR, day(2024, 10, 1));

        assertThat(ana.due(PCR, day(2024, 10, 1))).isEqualTo(day(2025, 4, 1));
    }

    @Test
    void aWaivedSystemIsAnnualFromTheBeginning() {
        ana.testing(STRIP, FIRST);

        assertThat(ana.due(STRIP, FIRST)).isEqualTo(day(2025, 1, 2));
    }

    @Test
    void theComplexityOfTheDayDecides() {
        ana.testing(STRIP, FIRST);
        var rated =
                TestSystemEvolution.evolve(
                        STRIP,
                        new ComplexityChanged(STRIP.id(), Complexity.MODERATE, day(2024, 3, 1)));

        assertThat(ana.due(rated, day(2024, 2, 29))).isEqualTo(day(2025, 1, 2));
        assertThat(ana.due(rated, day(2024, 3, 1))).isEqualTo(day(2024, 7, 2));
    }

    @Test
    void aChangedMethodClearsNobodyUntilItIsSigned() {
        ana.testing(XN, FIRST);
        var changed =
                TestSystemEvolution.evolve(
                        XN, new MethodChanged(XN.id(), 2, "second", day(2024, 5, 1)));

        assertThat(ana.status(changed, day(2024, 4, 30))).isEqualTo(CompetencyStatus.DONE);
        assertThat(ana.status(changed, day(2024, 5, 1))).isEqualTo(CompetencyStatus.NOT_CLEARED);

        ana.trained(changed, day(2024, 5, 3)).cleared(changed, day(2024, 5, 4));
        assertThat(ana.status(changed, day(2024, 5, 3))).isEqualTo(CompetencyStatus.NOT_CLEARED);
        assertThat(ana.status(changed, day(2024, 5, 4))).isEqualTo(CompetencyStatus.DONE);
        assertThat(ana.due(changed, day(2024, 5, 4))).isEqualTo(day(2024, 7, 2));
    }

    @Test
    void whoIsSignedOffForAnAnnouncedMethodStaysClearedThroughTheChange() {
        var announced =
                TestSystemEvolution.evolve(
                        XN, new MethodChanged(XN.id(), 2, "second", day(2024, 5, 1)));
        ana.testing(XN, FIRST).trained(announced, day(2024, 4, 2));
        ana.cleared(announced, day(2024, 4, 3));

        assertThat(ana.status(announced, day(2024, 4, 30))).isEqualTo(CompetencyStatus.DONE);
        assertThat(ana.status(announced, day(2024, 5, 1))).isEqualTo(CompetencyStatus.DONE);
    }

    @Test
    void whoComesBackToASystemBeginsAnew() {
        ana.testing(XN, FIRST).assessed(XN, day(2024, 7, 1));
        ana.when(
                new CompetencyCommand.StopOnTestSystem(
                        Bench.ANA,
                        Bench.by(Bench.MARA, day(2024, 8, 1)),
                        XN.id(),
                        day(2024, 8, 1)));
        ana.started(XN, day(2026, 8, 1));
        assertThat(ana.status(XN, day(2026, 8, 1))).isEqualTo(CompetencyStatus.NOT_CLEARED);

        ana.trained(XN, day(2026, 8, 2)).cleared(XN, day(2026, 8, 3));
        assertThat(ana.due(XN, day(2026, 8, 3))).isEqualTo(day(2027, 8, 3));
    }

    @Test
    void whoFailedIsInRetrainingUntilTheElementIsMadeGood() {
        ana.testing(XN, FIRST).failed(XN, Element.KNOWN_SAMPLES, day(2024, 5, 1));
        ana.retrained(XN, day(2024, 5, 8));
        ana.when(Bench.element(XN, Element.KNOWN_SAMPLES, day(2024, 5, 10)));

        assertThat(ana.status(XN, day(2024, 4, 30))).isEqualTo(CompetencyStatus.DONE);
        assertThat(ana.status(XN, day(2024, 5, 1))).isEqualTo(CompetencyStatus.IN_RETRAINING);
        assertThat(ana.status(XN, day(2024, 5, 9))).isEqualTo(CompetencyStatus.IN_RETRAINING);
        assertThat(ana.status(XN, day(2024, 5, 10))).isEqualTo(CompetencyStatus.DONE);
    }

    @Test
    void anOpenAssessmentShowsHowFarItIsAndLeavesTheDueDateAlone() {
        ana.testing(XN, FIRST).when(Bench.element(XN, Element.TEST_PERFORMANCE, FIRST));
        ana.when(Bench.element(XN, Element.PROBLEM_SOLVING, day(2024, 3, 1)));

        var standing = ana.standing(XN, day(2024, 3, 1)).orElseThrow();
        assertThat(standing.elementsDone()).isEqualTo(2);
        assertThat(standing.dueOn()).isEqualTo(day(2024, 7, 2));
        assertThat(ana.standing(XN, FIRST).orElseThrow().elementsDone()).isEqualTo(1);
    }

    @Test
    void aPastDayCountsTheElementsOfTheAssessmentThatWasOpenThen() {
        ana.testing(XN, FIRST);
        var elements = List.of(Element.values());
        ana.when(Bench.element(XN, elements.getFirst(), day(2024, 5, 1)));
        for (var element : elements.subList(1, elements.size())) {
            ana.when(Bench.element(XN, element, day(2024, 6, 1)));
        }
        ana.when(Bench.complete(XN, day(2024, 6, 20)));
        ana.when(Bench.element(XN, elements.getFirst(), day(2024, 11, 1)));

        assertThat(ana.elementsDone(XN, day(2024, 4, 30))).isZero();
        assertThat(ana.elementsDone(XN, day(2024, 5, 1))).isEqualTo(1);
        assertThat(ana.elementsDone(XN, day(2024, 6, 19))).isEqualTo(6);
        assertThat(ana.elementsDone(XN, day(2024, 6, 20))).isZero();
        assertThat(ana.elementsDone(XN, day(2024, 11, 1))).isEqualTo(1);
    }

    @Test
    void anAssessmentThatWasLeftBehindCountsForNothingAfterComingBack() {
        ana.testing(XN, FIRST);
        ana.when(Bench.element(XN, Element.TEST_PERFORMANCE, day(2024, 5, 1)));
        ana.when(
                new CompetencyCommand.StopOnTestSystem(
                        Bench.ANA,
                        Bench.by(Bench.MARA, day(2024, 8, 1)),
                        XN.id(),
                        day(2024, 8, 1)));
        ana.started(XN, day(2025, 8, 1));

        assertThat(ana.elementsDone(XN, day(2024, 8, 1))).isEqualTo(1);
        assertThat(ana.elementsDone(XN, day(2025, 8, 1))).isZero();
    }

    @Test
    void anEarlierDayIsAnsweredAsItWasThen() {
        ana.testing(XN, FIRST).assessed(XN, day(2024, 8, 1));

        assertThat(ana.status(XN, day(2024, 7, 31))).isEqualTo(CompetencyStatus.OVERDUE);
        assertThat(ana.standing(XN, day(2024, 7, 31)).orElseThrow().lastAssessedOn()).isNull();
    }

    @Test
    void rulesThatChangeInTheMiddleOfAnIntervalLeaveYesterdayAsItWas() {
        ana.testing(XN, FIRST).assessed(XN, day(2024, 7, 1)).assessed(XN, day(2024, 12, 20));
        var stricter = new ScheduleRules(12, 6, 6, 12, 30, false, RULES.assessing());
        var rules = new AssessmentRulesState(List.of(Dated.since(stricter, day(2025, 7, 1))));

        var before = day(2025, 6, 30);
        assertThat(ana.standing(XN, before, rules.on(before, RULES)).orElseThrow().status())
                .isEqualTo(CompetencyStatus.DONE);
        var after = day(2025, 7, 1);
        assertThat(ana.standing(XN, after, rules.on(after, RULES)).orElseThrow().dueOn())
                .isEqualTo(day(2025, 6, 20));
    }
}
