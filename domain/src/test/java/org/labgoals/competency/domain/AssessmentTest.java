package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.domain.Bench.ADA;
import static org.labgoals.competency.domain.Bench.ANA;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.MARA;
import static org.labgoals.competency.domain.Bench.PCR;
import static org.labgoals.competency.domain.Bench.RULES;
import static org.labgoals.competency.domain.Bench.STRIP;
import static org.labgoals.competency.domain.Bench.TESS;
import static org.labgoals.competency.domain.Bench.XN;
import static org.labgoals.competency.domain.Bench.complete;
import static org.labgoals.competency.domain.Bench.duty;
import static org.labgoals.competency.domain.Bench.element;
import static org.labgoals.competency.domain.Bench.score;
import static org.labgoals.competency.domain.Bench.tess;
import static org.labgoals.competency.domain.Bench.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.SignRetraining;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyCommand.StopOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StrikeEntry;
import org.labgoals.competency.domain.CompetencyEvent.AssessmentCompleted;
import org.labgoals.competency.domain.CompetencyEvent.ElementAssessed;
import org.labgoals.competency.domain.CompetencyEvent.EntryStruck;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final PersonalText REASON = PersonalText.of("Wrong person.");

    private final Bench ana = new Bench().testing(XN, FIRST);

    // --- who

    @Test
    void whoHoldsTheDutyRecordsWhatTheySaw() {
        var seen = element(XN, Element.TEST_PERFORMANCE, DAY);
        ana.when(seen);

        ana.then(
                new ElementAssessed(
                        ANA,
                        XN.id(),
                        1,
                        Element.TEST_PERFORMANCE,
                        AssessmentMethod.DIRECT_OBSERVATION,
                        seen.evidence(),
                        ElementOutcome.SATISFACTORY,
                        DAY,
                        null));
        assertThat(ana.record.on(XN.id()).open().orElseThrow().elements().getFirst().observer())
                .isEqualTo(TESS);
    }

    @Test
    void nobodyAssessesThemselvesNotEvenWithTheDuty() {
        var herself = new Assessor(ANA, tess().duties(), RULES);

        ana.refuses(
                Bench.by(herself, element(XN, Element.RECORDS_REVIEW, DAY)),
                CompetencyRule.NOT_BY_ONESELF);
        ana.elements(XN, DAY);
        ana.refuses(
                new CompleteAssessment(ANA, Bench.by(ANA, DAY), XN, herself, SignedStep.on(DAY)),
                CompetencyRule.NOT_BY_ONESELF);
    }

    @Test
    void beingAManagerGivesNoStandingToAssess() {
        var manager = new Assessor(MARA, List.of(), RULES);

        ana.refuses(
                Bench.by(manager, element(XN, Element.RECORDS_REVIEW, DAY)),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
    }

    @Test
    void theDutyCoversTheSystemsSpecialty() {
        refusedBy(tess(duty(CliaDuty.TECHNICAL_CONSULTANT, "Chemistry")));
    }

    @Test
    void theDutyCoversTheSystemsComplexity() {
        ana.testing(PCR, FIRST);
        ana.refuses(
                Bench.by(
                        tess(duty(CliaDuty.TECHNICAL_CONSULTANT, "Molecular")),
                        element(PCR, Element.RECORDS_REVIEW, DAY)),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
    }

    @Test
    void aDutyHeldForTheSystemByNameIsEnough() {
        var named =
                new HeldDuty(
                        1, CliaDuty.TECHNICAL_CONSULTANT, List.of(), List.of(XN.id()), null, null);

        ana.when(Bench.by(tess(named), element(XN, Element.RECORDS_REVIEW, DAY)));

        assertThat(ana.events).hasSize(1);
    }

    @Test
    void theDutyIsHeldOnTheDayTheElementWasSeen() {
        var ended =
                new Dated<>(
                        duty(CliaDuty.TECHNICAL_CONSULTANT, "Hematology"),
                        LocalDate.of(2020, 1, 1),
                        DAY.minusDays(1));

        refusedBy(new Assessor(TESS, List.of(ended), RULES));
        ana.when(
                Bench.by(
                        new Assessor(TESS, List.of(ended), RULES),
                        element(XN, Element.RECORDS_REVIEW, DAY.minusDays(1))));
        assertThat(ana.events).hasSize(1);
    }

    @Test
    void aGeneralSupervisorAssessesHighComplexityWithAWrittenDelegation() {
        ana.testing(PCR, FIRST);
        var general = duty(CliaDuty.GENERAL_SUPERVISOR, "Molecular");
        var review = element(PCR, Element.RECORDS_REVIEW, DAY);
        ana.refuses(Bench.by(tess(general), review), CompetencyRule.DELEGATION_MISSING);

        var delegated =
                new HeldDuty(
                        1,
                        CliaDuty.GENERAL_SUPERVISOR,
                        general.specialties(),
                        List.of(),
                        null,
                        new EvidenceFile("0".repeat(64), PersonalText.of("delegation.pdf")));
        ana.when(Bench.by(tess(delegated), review));
        assertThat(ana.events).hasSize(1);
    }

    @Test
    void aGeneralSupervisorDoesNotAssessModerateComplexity() {
        refusedBy(tess(duty(CliaDuty.GENERAL_SUPERVISOR, "Hematology")));
    }

    @Test
    void onAWaivedSystemNobodyNeedsADuty() {
        ana.testing(STRIP, FIRST);
        ana.when(
                Bench.by(
                        new Assessor(MARA, List.of(), RULES),
                        element(STRIP, Element.KNOWN_SAMPLES, DAY)));
        assertThat(ana.events).hasSize(1);
    }

    private void refusedBy(Assessor assessor) {
        ana.refuses(
                Bench.by(assessor, element(XN, Element.RECORDS_REVIEW, DAY)),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
    }

    // --- of what, and when

    @Test
    void aSystemThePersonDoesNotRunIsNotAssessed() {
        ana.refuses(element(PCR, Element.RECORDS_REVIEW, DAY), CompetencyRule.NOT_ON_SYSTEM);
    }

    @Test
    void aSystemOutOfUseIsNotAssessed() {
        ana.refuses(
                element(XN.retired(DAY.minusDays(1)), Element.RECORDS_REVIEW, DAY),
                CompetencyRule.SYSTEM_NOT_IN_USE);
    }

    @Test
    void whoIsNotClearedIsNotAssessed() {
        ana.started(PCR, FIRST).trained(PCR, FIRST);
        ana.refuses(element(PCR, Element.RECORDS_REVIEW, DAY), CompetencyRule.NOT_CLEARED_YET);
    }

    @Test
    void theElementsHappenOnDifferentDaysWithDifferentObservers() {
        var other = new Assessor(new PersonId("tom"), tess().duties(), RULES);
        ana.when(element(XN, Element.TEST_PERFORMANCE, DAY));
        ana.when(Bench.by(other, element(XN, Element.MAINTENANCE, DAY.plusDays(9))));

        var open = ana.record.on(XN.id()).open().orElseThrow();
        assertThat(open.number()).isEqualTo(1);
        assertThat(open.satisfactory()).hasSize(2);
    }

    @Test
    void anElementHappenedAlready() {
        var tomorrow = element(XN, Element.RECORDS_REVIEW, DAY.plusDays(1));
        ana.refuses(
                new AssessElement(
                        ANA,
                        Bench.by(TESS, DAY),
                        XN,
                        tess(),
                        tomorrow.element(),
                        tomorrow.method(),
                        tomorrow.evidence(),
                        tomorrow.outcome(),
                        tomorrow.on(),
                        null),
                CompetencyRule.NOT_HAPPENED_YET);
    }

    @Test
    void whatIsToldAfterThirtyDaysSaysWhy() {
        ana.refuses(told(31, null), CompetencyRule.TOLD_LATE);
        ana.when(told(31, PersonalText.of("The worksheet was in the archive.")));
        assertThat(ana.events).hasSize(1);
        new Bench().testing(XN, FIRST).when(told(30, null));
    }

    private static AssessElement told(int daysLater, PersonalText lateReason) {
        var seen = element(XN, Element.RECORDS_REVIEW, DAY);
        return new AssessElement(
                ANA,
                Bench.by(TESS, DAY.plusDays(daysLater)),
                XN,
                tess(),
                seen.element(),
                seen.method(),
                seen.evidence(),
                seen.outcome(),
                DAY,
                lateReason);
    }

    // --- what is said

    @Test
    void elementsOneAndFourAreObservedDirectly() {
        for (var observed : List.of(Element.TEST_PERFORMANCE, Element.MAINTENANCE)) {
            var c = element(XN, observed, DAY);
            ana.refuses(
                    with(c, AssessmentMethod.RECORDS_REVIEWED, c.evidence(), c.outcome()),
                    CompetencyRule.OBSERVED_DIRECTLY);
        }
    }

    @Test
    void everyElementHasEvidence() {
        var c = element(XN, Element.RECORDS_REVIEW, DAY);
        ana.refuses(
                with(c, c.method(), new ElementEvidence(null, null, null, null, null), c.outcome()),
                CompetencyRule.EVIDENCE_MISSING);
    }

    @Test
    void aScoreIsAPercentage() {
        var c = element(XN, Element.KNOWN_SAMPLES, DAY);
        ana.refuses(
                with(c, c.method(), score("100.1"), c.outcome()),
                CompetencyRule.SCORE_OUT_OF_RANGE);
        ana.refuses(
                with(c, c.method(), score("-1"), c.outcome()), CompetencyRule.SCORE_OUT_OF_RANGE);
        ana.when(with(c, c.method(), score("100"), c.outcome()));
        assertThat(ana.events).hasSize(1);
    }

    @Test
    void aTextHasAnEnd() {
        var c = element(XN, Element.KNOWN_SAMPLES, DAY);
        ana.refuses(
                with(c, c.method(), ElementEvidence.seen("x".repeat(4_001)), c.outcome()),
                CompetencyRule.COMPETENCY_TEXT_TOO_LONG);
    }

    @Test
    void theSameEntryTwiceAppendsNothing() {
        var seen = element(XN, Element.RECORDS_REVIEW, DAY);
        ana.when(seen).when(seen).thenNothing();
        ana.refuses(
                element(XN, Element.RECORDS_REVIEW, DAY.plusDays(1)),
                CompetencyRule.ELEMENT_ASSESSED_ALREADY);
    }

    // --- complete

    @Test
    void anAssessmentIsCompleteAndSignedWhenAllSixAre() {
        for (var element : Element.values()) {
            ana.refuses(
                    complete(XN, DAY),
                    element == Element.TEST_PERFORMANCE
                            ? CompetencyRule.NO_OPEN_ASSESSMENT
                            : CompetencyRule.ELEMENTS_MISSING);
            ana.when(element(XN, element, DAY));
        }
        ana.when(complete(XN, DAY))
                .then(new AssessmentCompleted(ANA, XN.id(), 1, null, List.of(), DAY, null));
        ana.when(complete(XN, DAY)).thenNothing();
    }

    @Test
    void theSignatureNeedsTheDutyToo() {
        ana.elements(XN, DAY);
        ana.refuses(
                new CompleteAssessment(
                        ANA,
                        Bench.by(MARA, DAY),
                        XN,
                        new Assessor(MARA, List.of(), RULES),
                        SignedStep.on(DAY)),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
    }

    @Test
    void theSignatureIsNotBeforeItsElementsAndTheNextNotBeforeTheSignature() {
        ana.elements(XN, DAY);
        ana.refuses(complete(XN, DAY.minusDays(1)), CompetencyRule.BEFORE_WHAT_IT_RESTS_ON);
        ana.when(complete(XN, DAY.plusDays(2)));
        ana.refuses(
                element(XN, Element.RECORDS_REVIEW, DAY.plusDays(1)),
                CompetencyRule.BEFORE_WHAT_IT_RESTS_ON);
    }

    @Test
    void theNextAssessmentHasTheNextNumberOnWhateverSystem() {
        ana.assessed(XN, DAY).testing(STRIP, DAY);
        ana.when(element(STRIP, Element.KNOWN_SAMPLES, DAY));

        assertThat(ana.record.on(STRIP.id()).open().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void onAWaivedSystemTheLaboratoryChoosesTheElements() {
        ana.testing(STRIP, FIRST).when(element(STRIP, Element.KNOWN_SAMPLES, DAY));
        ana.when(complete(STRIP, DAY));

        assertThat(ana.record.on(STRIP.id()).completed()).hasSize(1);
    }

    // --- failure

    @Test
    void whatNeedsRetrainingIsAssessedAgainOnlyAfterIt() {
        ana.failed(XN, Element.KNOWN_SAMPLES, DAY);
        var again = element(XN, Element.KNOWN_SAMPLES, DAY.plusDays(5));
        ana.refuses(again, CompetencyRule.RETRAINING_FIRST);

        ana.retrained(XN, DAY.plusDays(3)).when(again);

        assertThat(ana.record.on(XN.id()).open().orElseThrow().failed()).isEmpty();
    }

    @Test
    void aFailedElementKeepsTheAssessmentOpen() {
        ana.elements(XN, DAY);
        var other = new Bench().testing(XN, FIRST).failed(XN, Element.KNOWN_SAMPLES, DAY);
        for (var element : Element.values()) {
            if (element != Element.KNOWN_SAMPLES) {
                other.when(element(XN, element, DAY));
            }
        }
        other.refuses(complete(XN, DAY), CompetencyRule.ELEMENTS_MISSING);
    }

    @Test
    void retrainingFollowsAFailureAndIsSignedBySomebodyElse() {
        ana.refuses(retraining(TESS), CompetencyRule.NOTHING_TO_RETRAIN);
        ana.failed(XN, Element.KNOWN_SAMPLES, DAY);
        ana.refuses(retraining(ANA), CompetencyRule.NOT_BY_ONESELF);
        ana.when(retraining(TESS)).when(retraining(TESS)).thenNothing();
    }

    private static SignRetraining retraining(PersonId by) {
        return new SignRetraining(ANA, Bench.by(by, DAY), XN.id(), SignedStep.on(DAY));
    }

    // --- mistakes

    @Test
    void whoSignedStrikesAnEntryWithAReason() {
        ana.when(element(XN, Element.RECORDS_REVIEW, DAY));
        var entry = ana.lastEntry();
        ana.refuses(strike(entry, Bench.by(MARA, DAY)), CompetencyRule.ONLY_WHO_SIGNED_STRIKES);
        ana.refuses(
                new StrikeEntry(ANA, Bench.by(TESS, DAY), entry, PersonalText.of(" ")),
                CompetencyRule.STRIKE_REASON_MISSING);

        ana.when(strike(entry, Bench.by(TESS, DAY)));

        ana.then(new EntryStruck(ANA, entry, REASON, DAY));
        assertThat(ana.record.on(XN.id()).open()).isEmpty();
        ana.refuses(strike(entry, Bench.by(TESS, DAY)), CompetencyRule.NO_SUCH_ENTRY);
    }

    @Test
    void anAdministratorStrikesTheEntriesOfOthersToo() {
        ana.when(element(XN, Element.RECORDS_REVIEW, DAY));

        ana.when(strike(ana.lastEntry(), Bench.by(ADA, DAY)));

        assertThat(ana.events).hasSize(1);
    }

    @Test
    void inACompletedAssessmentTheSignatureIsStruckFirst() {
        ana.elements(XN, DAY);
        var element = ana.lastEntry();
        ana.when(complete(XN, DAY));
        var signature = ana.lastEntry();
        ana.refuses(
                strike(element, Bench.by(TESS, DAY)), CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);

        ana.when(strike(signature, Bench.by(TESS, DAY)));
        assertThat(ana.record.on(XN.id()).open()).isPresent();
        ana.when(strike(element, Bench.by(TESS, DAY)));
        assertThat(ana.record.on(XN.id()).open().orElseThrow().satisfactory()).hasSize(5);
    }

    @Test
    void anEarlierSignatureStaysWhileALaterAssessmentIsThere() {
        ana.assessed(XN, DAY);
        var signature = ana.lastEntry();
        ana.when(element(XN, Element.RECORDS_REVIEW, DAY.plusDays(1)));
        ana.refuses(
                strike(signature, Bench.by(TESS, DAY)), CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);
    }

    @Test
    void aRetrainingStaysWhileWhatWasAssessedAgainRestsOnIt() {
        ana.failed(XN, Element.RECORDS_REVIEW, DAY).retrained(XN, DAY.plusDays(1));
        var retraining = ana.lastEntry();
        ana.when(element(XN, Element.RECORDS_REVIEW, DAY.plusDays(2)));
        var again = ana.lastEntry();
        ana.refuses(
                strike(retraining, Bench.by(TESS, DAY.plusDays(2))),
                CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);

        ana.when(strike(again, Bench.by(TESS, DAY.plusDays(2))));
        ana.when(strike(retraining, Bench.by(TESS, DAY.plusDays(2))));
        assertThat(ana.status(XN, DAY.plusDays(2))).isEqualTo(CompetencyStatus.IN_RETRAINING);
    }

    @Test
    void trainingAndClearanceStayWhileLaterEntriesRestOnThem() {
        var bob = new Bench().started(XN, FIRST).trained(XN, FIRST);
        var training = bob.lastEntry();
        bob.cleared(XN, FIRST);
        var clearance = bob.lastEntry();
        bob.refuses(
                strike(training, Bench.by(TESS, FIRST)), CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);
        bob.firstPatient(XN, FIRST);
        bob.refuses(
                strike(clearance, Bench.by(TESS, FIRST)),
                CompetencyRule.STRIKE_LATER_ENTRIES_FIRST);

        bob.when(strike(bob.lastEntry(), Bench.by(ADA, FIRST)));
        bob.when(strike(clearance, Bench.by(TESS, FIRST)));
        assertThat(bob.status(XN, FIRST)).isEqualTo(CompetencyStatus.NOT_CLEARED);
        bob.when(strike(training, Bench.by(TESS, FIRST)));
        assertThat(bob.record.on(XN.id()).trainings()).isEmpty();
    }

    @Test
    void whoMayStrikeIsKnownBefore() {
        ana.when(element(XN, Element.RECORDS_REVIEW, DAY));
        var entry = ana.lastEntry();

        assertThat(CompetencyDecisions.mayStrike(ana.record, entry, TESS, false)).isTrue();
        assertThat(CompetencyDecisions.mayStrike(ana.record, entry, MARA, false)).isFalse();
        assertThat(CompetencyDecisions.mayStrike(ana.record, entry, ADA, true)).isTrue();
        assertThat(CompetencyDecisions.mayStrike(ana.record, "e0", ADA, true)).isFalse();
    }

    // --- coming back

    @Test
    void whoComesBackToASystemBeginsANewAssessment() {
        ana.when(element(XN, Element.TEST_PERFORMANCE, DAY)).failed(XN, Element.MAINTENANCE, DAY);
        var gone = DAY.plusDays(10);
        ana.when(new StopOnTestSystem(ANA, Bench.by(MARA, gone), XN.id(), gone));
        var back = DAY.plusYears(1);
        ana.started(XN, back).trained(XN, back).cleared(XN, back);

        assertThat(ana.record.on(XN.id()).open()).isEmpty();
        assertThat(ana.standing(XN, back).orElseThrow().elementsDone()).isZero();
        assertThat(ana.status(XN, back)).isEqualTo(CompetencyStatus.DONE);
        ana.assessed(XN, back.plusDays(1));
        assertThat(ana.record.on(XN.id()).completed())
                .singleElement()
                .satisfies(done -> assertThat(done.elements()).hasSize(6));
    }

    @Test
    void onlyTheLatestTimeOnASystemIsEnded() {
        var gone = DAY.plusDays(10);
        ana.when(new StopOnTestSystem(ANA, Bench.by(MARA, gone), XN.id(), gone));
        ana.started(XN, DAY.plusYears(1));
        ana.refuses(
                new StopOnTestSystem(ANA, Bench.by(MARA, gone), XN.id(), DAY),
                CompetencyRule.NOT_ON_SYSTEM);
    }

    private static StrikeEntry strike(String entry, Occasion occasion) {
        return new StrikeEntry(ANA, occasion, entry, REASON);
    }
}
