package org.labgoals.competency.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.ui.SystemStep.ASSESS_ELEMENT;
import static org.labgoals.competency.ui.SystemStep.COMPLETE_ASSESSMENT;
import static org.labgoals.competency.ui.SystemStep.RECORD_FIRST_PATIENT;
import static org.labgoals.competency.ui.SystemStep.SIGN_INITIAL_COMPETENCY;
import static org.labgoals.competency.ui.SystemStep.SIGN_RETRAINING;
import static org.labgoals.competency.ui.SystemStep.SIGN_TRAINING;
import static org.labgoals.competency.ui.SystemStep.STOP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvent.ElementAssessed;
import org.labgoals.competency.domain.CompetencyEvent.FirstPatientTested;
import org.labgoals.competency.domain.CompetencyEvent.InitialCompetencySigned;
import org.labgoals.competency.domain.CompetencyEvent.StartedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.TrainingSigned;
import org.labgoals.competency.domain.CompetencyEvolution;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.SystemStanding;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemAdded;
import org.labgoals.competency.domain.TestSystemEvolution;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Recorded;

class SystemStepTest {

    private static final PersonId ANA = new PersonId("ana");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final TestSystemState SYSMEX =
            TestSystemEvolution.evolve(
                    null,
                    new TestSystemAdded(
                            new TestSystemId("xn"),
                            "Sysmex",
                            new LaboratoryId("main"),
                            "Hematology",
                            Complexity.MODERATE,
                            "Hematology",
                            "Impedance",
                            List.of(),
                            DAY));

    private CompetencyState record = CompetencyState.none(ANA);
    private int recorded;

    @Test
    void trainingComesFirstThenInitialCompetencyThenPatients() {
        happens(new StartedOnTestSystem(ANA, SYSMEX.id(), DAY));
        assertThat(steps(CompetencyStatus.NOT_CLEARED)).containsExactly(SIGN_TRAINING);
        happens(new TrainingSigned(ANA, SYSMEX.id(), 1, null, List.of(), DAY, null));
        assertThat(steps(CompetencyStatus.NOT_CLEARED)).containsExactly(SIGN_INITIAL_COMPETENCY);
        happens(new InitialCompetencySigned(ANA, SYSMEX.id(), 1, null, List.of(), DAY, null));
        assertThat(steps(CompetencyStatus.DONE))
                .containsExactly(RECORD_FIRST_PATIENT, ASSESS_ELEMENT);
    }

    @Test
    void theAssessmentIsSignedWhenAllSixAreSatisfactory() {
        cleared();
        for (var element : Element.values()) {
            assertThat(steps(CompetencyStatus.DUE)).containsExactly(ASSESS_ELEMENT);
            happens(assessed(element, ElementOutcome.SATISFACTORY));
        }
        assertThat(steps(CompetencyStatus.DUE)).containsExactly(COMPLETE_ASSESSMENT);
    }

    @Test
    void afterAFailureRetrainingIsOfferedFirst() {
        cleared();
        happens(assessed(Element.KNOWN_SAMPLES, ElementOutcome.NEEDS_RETRAINING));
        assertThat(steps(CompetencyStatus.IN_RETRAINING))
                .containsExactly(SIGN_RETRAINING, ASSESS_ELEMENT);
    }

    @Test
    void whoHoldsNoDutyAssessesNothingAndNobodySignsForThemselves() {
        happens(new StartedOnTestSystem(ANA, SYSMEX.id(), DAY));
        assertThat(SystemStep.of(on(CompetencyStatus.NOT_CLEARED, false), true, false)).isEmpty();
        assertThat(SystemStep.of(on(CompetencyStatus.NOT_CLEARED, false), false, true))
                .containsExactly(SIGN_TRAINING, STOP);
    }

    private void cleared() {
        happens(new StartedOnTestSystem(ANA, SYSMEX.id(), DAY));
        happens(new TrainingSigned(ANA, SYSMEX.id(), 1, null, List.of(), DAY, null));
        happens(new InitialCompetencySigned(ANA, SYSMEX.id(), 1, null, List.of(), DAY, null));
        happens(new FirstPatientTested(ANA, SYSMEX.id(), DAY, null));
    }

    private static ElementAssessed assessed(Element element, ElementOutcome outcome) {
        return new ElementAssessed(
                ANA,
                SYSMEX.id(),
                1,
                element,
                AssessmentMethod.DIRECT_OBSERVATION,
                ElementEvidence.seen("Seen."),
                outcome,
                DAY,
                null);
    }

    private void happens(CompetencyEvent event) {
        record =
                CompetencyEvolution.evolve(
                        record,
                        event,
                        new Recorded("e" + recorded++, new PersonId("tess"), Instant.EPOCH));
    }

    private List<SystemStep> steps(CompetencyStatus status) {
        return SystemStep.of(on(status, true), false, false);
    }

    private OnSystem on(CompetencyStatus status, boolean maySign) {
        return new OnSystem(
                SYSMEX, record.on(SYSMEX.id()), new SystemStanding(status, null, null, 0), maySign);
    }
}
