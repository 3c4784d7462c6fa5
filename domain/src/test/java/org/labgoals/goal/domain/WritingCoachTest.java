package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labgoals.goal.domain.Advice.Weight;

class WritingCoachTest {
    private static Optional<Advice> advice(GoalPlan plan, String key) {
        return WritingCoach.advise(plan, 6, TODAY).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    private static void advises(GoalPlan plan, String key, Weight weight) {
        assertEquals(Optional.of(weight), advice(plan, key).map(Advice::weight), key);
    }

    private static GoalPlan measured(Direction direction, String baseline, String target) {
        return plan(
                Measure.numeric(
                        text("Turnaround"),
                        "min",
                        direction,
                        baseline == null ? null : number(baseline),
                        target == null ? null : number(target)));
    }

    @Test
    void aGoodPlanNeedsNoAdvice() {
        assertEquals(List.of(), WritingCoach.advise(plan(), 6, TODAY));
    }

    @Test
    void whatActivationWouldRefuseIsMissing() {
        advises(plan().withSort(null, null), "kind-missing", Weight.MISSING);
        advises(plan().withSort(null, null), "horizon-missing", Weight.MISSING);
        advises(plan().withMeasures(List.of()), "measure-missing", Weight.MISSING);
        advises(measured(Direction.REDUCE, "5", null), "target-missing", Weight.MISSING);
        advises(plan().withDates(null, null), "target-date-missing", Weight.MISSING);
        advises(plan().withDates(null, TODAY.minusDays(1)), "target-date-passed", Weight.MISSING);
        advises(plan().withDates(TARGET, TARGET), "target-date-not-after-start", Weight.MISSING);
        advises(with(plan(), List.of()), "criterion-missing", Weight.MISSING);
        advises(titled(""), "title-missing", Weight.MISSING);
        advises(plan(Measure.milestone(text(""))), "measure-name-missing", Weight.MISSING);
        advises(measured(null, "5", "4"), "direction-missing", Weight.MISSING);
        advises(
                plan(Measure.ordinal(text("n"), List.of(), null, null)),
                "levels-missing",
                Weight.MISSING);
    }

    @Test
    void aPlanWithoutMissingPartsCanBeActivated() {
        GoalScenario goal = drafted(plan()).submitted();
        assertTrue(
                WritingCoach.advise(goal.state.plan(), null, TODAY).stream()
                        .noneMatch(one -> one.weight() == Weight.MISSING));
        goal.activated();
    }

    @Test
    void whatIsMissingComesFirst() {
        GoalPlan plan = titled("Improve things").withSort(null, Horizon.IMMEDIATE);
        assertEquals("kind-missing", WritingCoach.advise(plan, 6, TODAY).getFirst().key());
    }

    @Test
    void aBaselineIsAskedFor() {
        advises(measured(Direction.REDUCE, null, "40"), "baseline-missing", Weight.WEAK);
        assertEquals(
                0,
                advice(measured(Direction.REDUCE, null, "40"), "baseline-missing")
                        .orElseThrow()
                        .measure());
    }

    @Test
    void aTargetLeadsSomewhereAndTheRightWay() {
        advises(measured(Direction.REDUCE, "40", "40.0"), "target-equals-baseline", Weight.WEAK);
        advises(measured(Direction.REDUCE, "40", "50"), "target-above-baseline", Weight.WEAK);
        advises(measured(Direction.INCREASE, "40", "30"), "target-below-baseline", Weight.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attend three workshops",
                "Participate in the safety committee",
                "Learn about mass spectrometry",
                "I want to take part in a trial",
                "Read the CLSI documents",
                "Familiarise myself with PCR"
            })
    void anActivityIsNotAnOutcome(String title) {
        advises(titled(title), "title-names-an-activity", Weight.WEAK);
    }

    @Test
    void aMeasureThatCountsAnActivityIsWeak() {
        advises(
                plan(
                        Measure.numeric(
                                text("Courses attended"),
                                "courses",
                                Direction.INCREASE,
                                number("0"),
                                number("3"))),
                "measure-counts-an-activity",
                Weight.WEAK);
    }

    @Test
    void aVagueTitleWantsAFigure() {
        advises(titled("Improve the turnaround"), "title-vague", Weight.WEAK);
        advises(titled("Get better at QC"), "title-vague", Weight.WEAK);
        assertTrue(advice(titled("Improve the turnaround to 40 minutes"), "title-vague").isEmpty());
        assertTrue(advice(titled("Cut the turnaround"), "title-vague").isEmpty());
    }

    @Test
    void theDurationFitsTheTemplate() {
        advises(plan().withDates(TODAY, TODAY.plusDays(40)), "duration-short", Weight.WEAK);
        advises(plan().withDates(TODAY, TODAY.plusMonths(20)), "duration-long", Weight.WEAK);
        assertTrue(
                WritingCoach.advise(plan().withDates(TODAY, TODAY.plusMonths(20)), null, TODAY)
                        .isEmpty());
    }

    @Test
    void aCriterionWantsASentence() {
        CriterionMet silent = new CriterionMet(Criterion.CLINICAL_EXPERTISE, Set.of(), null);
        advises(with(plan(), List.of(silent)), "criterion-without-sentence", Weight.MISSING);
        advises(
                with(plan(), List.of(plan().criteria().getFirst(), silent)),
                "criterion-without-sentence",
                Weight.WEAK);
    }

    @Test
    void moreThanFiveMeasuresAreTooMany() {
        advises(
                plan(Collections.nCopies(6, minutes()).toArray(Measure[]::new)),
                "too-many-measures",
                Weight.WEAK);
        assertTrue(
                advice(
                                plan(Collections.nCopies(5, minutes()).toArray(Measure[]::new)),
                                "too-many-measures")
                        .isEmpty());
    }

    @Test
    void aReasonWhyIsAskedFor() {
        advises(plan().withWords(plan().title(), null), "why-missing", Weight.WEAK);
    }

    @Test
    void anAbsurdNumberIsNoTrouble() {
        WritingCoach.advise(
                plan(
                        Measure.numeric(
                                text("n"),
                                "x",
                                Direction.REDUCE,
                                new BigDecimal("1e999999999"),
                                new BigDecimal("1e999999999"))),
                6,
                TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MRN 4471-203",
                "patient no. 00482",
                "see 12345678",
                "specimen AB1234567",
                "123-45-6789"
            })
    void whatLooksLikeARecordNumberIsPointedOut(String text) {
        assertEquals(
                Optional.of(PatientDataHint.Kind.MEDICAL_RECORD_NUMBER),
                PatientDataHint.suspects(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOB 3/14/19",
                "born 14.03.1956",
                "03/14/1956",
                "1956-03-14",
                "14 March 1956",
                "March 14, 1956"
            })
    void whatLooksLikeADateOfBirthIsPointedOut(String text) {
        assertEquals(
                Optional.of(PatientDataHint.Kind.DATE_OF_BIRTH), PatientDataHint.suspects(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cut the median from 52 to 40 minutes by 2027-05-31",
                "Review on 14 March 2027",
                "1,250,000 tests a year",
                "42 CFR 493.1451(b)(8)",
                "MLS(ASCP)CM, 36 points",
                "Room 204, ext. 5512",
                ""
            })
    void ordinaryTextIsNot(String text) {
        assertFalse(PatientDataHint.suspects(text).isPresent());
    }
}
