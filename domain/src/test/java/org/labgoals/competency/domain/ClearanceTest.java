package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.domain.Bench.ANA;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.MARA;
import static org.labgoals.competency.domain.Bench.PCR;
import static org.labgoals.competency.domain.Bench.RULES;
import static org.labgoals.competency.domain.Bench.TESS;
import static org.labgoals.competency.domain.Bench.XN;
import static org.labgoals.competency.domain.Bench.by;
import static org.labgoals.competency.domain.Bench.tess;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.competency.domain.CompetencyCommand.StopOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.FirstPatientTested;
import org.labgoals.competency.domain.CompetencyEvent.InitialCompetencySigned;
import org.labgoals.competency.domain.CompetencyEvent.StartedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.StoppedOnTestSystem;
import org.labgoals.competency.domain.CompetencyEvent.TrainingSigned;

class ClearanceTest {

    private static final LocalDate WEEK_LATER = FIRST.plusDays(7);

    private final Bench ana = new Bench();

    @Test
    void theManagerSaysWhichSystemsAPersonRuns() {
        ana.started(XN, FIRST).then(new StartedOnTestSystem(ANA, XN.id(), FIRST));
        ana.started(XN, FIRST).thenNothing();
        ana.refuses(
                new StartOnTestSystem(ANA, by(MARA, FIRST), XN, WEEK_LATER),
                CompetencyRule.ALREADY_ON_SYSTEM);
        ana.refuses(
                new StartOnTestSystem(ANA, by(ANA, FIRST), PCR, FIRST),
                CompetencyRule.ONLY_MANAGER_PLACES_ON_SYSTEMS);
    }

    @Test
    void nobodyStartsOnASystemThatIsNotInUse() {
        ana.refuses(
                new StartOnTestSystem(ANA, by(MARA, FIRST), XN, LocalDate.of(2019, 12, 31)),
                CompetencyRule.SYSTEM_NOT_IN_USE);
        ana.refuses(
                new StartOnTestSystem(ANA, by(MARA, FIRST), XN, LocalDate.of(1919, 12, 31)),
                CompetencyRule.COMPETENCY_DATE_BEYOND_REASON);
    }

    @Test
    void afterTheLastDayThePersonIsNotOnTheSystem() {
        ana.started(XN, FIRST);
        ana.when(new StopOnTestSystem(ANA, by(MARA, WEEK_LATER), XN.id(), WEEK_LATER))
                .then(new StoppedOnTestSystem(ANA, XN.id(), WEEK_LATER));
        ana.when(new StopOnTestSystem(ANA, by(MARA, WEEK_LATER), XN.id(), WEEK_LATER))
                .thenNothing();
        ana.refuses(
                new StopOnTestSystem(ANA, by(MARA, FIRST), XN.id(), WEEK_LATER.plusDays(1)),
                CompetencyRule.NOT_ON_SYSTEM);
    }

    @Test
    void whoTrainedSignsTheTraining() {
        ana.started(XN, FIRST).trained(XN, WEEK_LATER);
        ana.then(new TrainingSigned(ANA, XN.id(), 1, null, List.of(), WEEK_LATER, null));
        ana.trained(XN, WEEK_LATER).thenNothing();
    }

    @Test
    void nobodySignsTheirOwnTraining() {
        ana.started(XN, FIRST);
        ana.refuses(
                new SignTraining(ANA, by(ANA, FIRST), XN, SignedStep.on(FIRST)),
                CompetencyRule.NOT_BY_ONESELF);
    }

    @Test
    void trainingIsForASystemThePersonIsOnAndAMethodItHas() {
        ana.refuses(
                new SignTraining(ANA, by(TESS, FIRST), XN, SignedStep.on(FIRST)),
                CompetencyRule.NOT_ON_SYSTEM);
        ana.started(XN, FIRST);
        ana.refuses(
                new SignTraining(
                        ANA, by(TESS, FIRST), XN, new SignedStep(FIRST, 7, null, List.of(), null)),
                CompetencyRule.NO_SUCH_METHOD);
    }

    @Test
    void initialCompetencyComesAfterTheTraining() {
        ana.started(XN, FIRST);
        ana.refuses(initial(FIRST, tess()), CompetencyRule.TRAINING_FIRST);
        ana.trained(XN, WEEK_LATER);
        ana.refuses(initial(FIRST, tess()), CompetencyRule.TRAINING_FIRST);
        ana.when(initial(WEEK_LATER, tess()))
                .then(
                        new InitialCompetencySigned(
                                ANA, XN.id(), 1, null, List.of(), WEEK_LATER, null));
        ana.when(initial(WEEK_LATER, tess())).thenNothing();
    }

    @Test
    void initialCompetencyIsSignedBySomebodyElseWithTheDuty() {
        ana.started(XN, FIRST).trained(XN, FIRST);
        ana.refuses(
                initial(FIRST, new Assessor(MARA, List.of(), RULES)),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
        ana.refuses(
                initial(FIRST, new Assessor(ANA, tess().duties(), RULES)),
                CompetencyRule.NOT_BY_ONESELF);
    }

    @Test
    void noPatientsBeforeThePersonIsCleared() {
        ana.started(XN, FIRST).trained(XN, FIRST).cleared(XN, WEEK_LATER);
        ana.refuses(firstPatient(WEEK_LATER.minusDays(1)), CompetencyRule.NOT_CLEARED_YET);
        ana.when(firstPatient(WEEK_LATER))
                .then(new FirstPatientTested(ANA, XN.id(), WEEK_LATER, null));
        ana.when(firstPatient(WEEK_LATER)).thenNothing();
        ana.refuses(firstPatient(WEEK_LATER.plusDays(1)), CompetencyRule.FIRST_PATIENT_RECORDED);
        assertThat(ana.record.firstPatientOn()).contains(WEEK_LATER);
    }

    private static RecordFirstPatientTesting firstPatient(LocalDate on) {
        return new RecordFirstPatientTesting(ANA, by(ANA, WEEK_LATER.plusDays(9)), XN, on, null);
    }

    private static SignInitialCompetency initial(LocalDate on, Assessor assessor) {
        return new SignInitialCompetency(
                ANA, by(assessor.person(), WEEK_LATER), XN, assessor, SignedStep.on(on));
    }
}
