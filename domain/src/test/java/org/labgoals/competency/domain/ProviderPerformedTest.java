package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.competency.domain.Bench.ANA;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.MICROSCOPY;
import static org.labgoals.competency.domain.Bench.STRIP;
import static org.labgoals.competency.domain.Bench.by;
import static org.labgoals.competency.domain.Bench.duty;
import static org.labgoals.competency.domain.Bench.element;
import static org.labgoals.competency.domain.Bench.tess;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.TestSystemEvent.ComplexityChanged;

/** Provider-performed microscopy: nothing is waived, and whose duty assesses it is a rule. */
class ProviderPerformedTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 4, 2);
    private static final Assessor DIRECTOR = tess(duty(CliaDuty.LABORATORY_DIRECTOR, "Urinalysis"));

    private final Bench ana = new Bench();

    private Bench testing() {
        return ana.started(MICROSCOPY, FIRST)
                .trained(MICROSCOPY, FIRST)
                .when(
                        new SignInitialCompetency(
                                ANA,
                                by(Bench.TESS, FIRST),
                                MICROSCOPY,
                                DIRECTOR,
                                SignedStep.on(FIRST)))
                .firstPatient(MICROSCOPY, FIRST);
    }

    private Bench assessed(LocalDate on) {
        for (var each : Element.values()) {
            ana.when(by(DIRECTOR, element(MICROSCOPY, each, on)));
        }
        return ana.when(complete(on));
    }

    private static CompleteAssessment complete(LocalDate on) {
        return new CompleteAssessment(
                ANA, by(Bench.TESS, on), MICROSCOPY, DIRECTOR, SignedStep.on(on));
    }

    @Test
    void consultantSupervisorAndDirectorAssessIt() {
        assertThat(
                        tess(duty(CliaDuty.TECHNICAL_CONSULTANT, "Urinalysis"))
                                .covers(MICROSCOPY, FIRST))
                .isTrue();
        assertThat(
                        tess(duty(CliaDuty.TECHNICAL_SUPERVISOR, "Urinalysis"))
                                .covers(MICROSCOPY, FIRST))
                .isTrue();
        assertThat(DIRECTOR.covers(MICROSCOPY, FIRST)).isTrue();
    }

    @Test
    void noOtherDutyAndNoDutyAtAllDoesNot() {
        testing();
        var element = element(MICROSCOPY, Element.TEST_PERFORMANCE, SPRING);

        ana.refuses(
                by(tess(duty(CliaDuty.GENERAL_SUPERVISOR, "Urinalysis")), element),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
        ana.refuses(
                by(tess(duty(CliaDuty.TESTING_PERSONNEL, "Urinalysis")), element),
                CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
        ana.refuses(by(tess(new HeldDuty[0]), element), CompetencyRule.NO_DUTY_FOR_THIS_SYSTEM);
    }

    @Test
    void whoPerformsItIsNotClearedUntilSomebodyElseWithTheDutySignsIt() {
        ana.started(MICROSCOPY, FIRST).trained(MICROSCOPY, FIRST);
        assertThat(ana.status(MICROSCOPY, FIRST)).isEqualTo(CompetencyStatus.NOT_CLEARED);
        ana.refuses(
                new SignInitialCompetency(
                        ANA,
                        by(ANA, FIRST),
                        MICROSCOPY,
                        new Assessor(ANA, DIRECTOR.duties(), Bench.RULES),
                        SignedStep.on(FIRST)),
                CompetencyRule.NOT_BY_ONESELF);
    }

    @Test
    void itIsAssessedTwiceInTheFirstYearAndThenOnceAYear() {
        testing();
        assertThat(ana.due(MICROSCOPY, FIRST)).isEqualTo(FIRST.plusMonths(6));
        assertThat(ana.status(MICROSCOPY, LocalDate.of(2024, 7, 3)))
                .isEqualTo(CompetencyStatus.OVERDUE);

        assessed(LocalDate.of(2024, 7, 1));
        assertThat(ana.due(MICROSCOPY, LocalDate.of(2024, 7, 1)))
                .isEqualTo(LocalDate.of(2025, 1, 1));
        assessed(LocalDate.of(2024, 12, 20));
        assertThat(ana.due(MICROSCOPY, LocalDate.of(2024, 12, 20)))
                .isEqualTo(LocalDate.of(2025, 12, 20));
    }

    @Test
    void allSixElementsAreAskedForWhereAWaivedTestLeavesTheChoice() {
        testing();
        ana.when(by(DIRECTOR, element(MICROSCOPY, Element.TEST_PERFORMANCE, SPRING)));
        ana.refuses(complete(SPRING), CompetencyRule.ELEMENTS_MISSING);

        ana.testing(STRIP, FIRST)
                .when(element(STRIP, Element.TEST_PERFORMANCE, SPRING))
                .when(Bench.complete(STRIP, SPRING));
        assertThat(ana.standing(STRIP, SPRING).orElseThrow().lastAssessedOn()).isEqualTo(SPRING);
    }

    @Test
    void aTestThatStopsBeingWaivedAsksForTheDutyFromThatDayOn() {
        var rated =
                TestSystemEvolution.evolve(
                        STRIP,
                        new ComplexityChanged(STRIP.id(), Complexity.PROVIDER_PERFORMED, SPRING));
        var nobody = tess(new HeldDuty[0]);

        assertThat(nobody.covers(rated, SPRING.minusDays(1))).isTrue();
        assertThat(nobody.covers(rated, SPRING)).isFalse();
    }
}
