package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.labgoals.competency.domain.CompetencyCommand.AssessElement;
import org.labgoals.competency.domain.CompetencyCommand.AssignDuty;
import org.labgoals.competency.domain.CompetencyCommand.CompleteAssessment;
import org.labgoals.competency.domain.CompetencyCommand.RecordFirstPatientTesting;
import org.labgoals.competency.domain.CompetencyCommand.SignInitialCompetency;
import org.labgoals.competency.domain.CompetencyCommand.SignRetraining;
import org.labgoals.competency.domain.CompetencyCommand.SignTraining;
import org.labgoals.competency.domain.CompetencyCommand.SignedStep;
import org.labgoals.competency.domain.CompetencyCommand.StartOnTestSystem;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;

/**
 * Tells how a person's competency record came to where a test begins: {@code new Bench().trained(
 * …).cleared(…)}. Each step happens on the day it is told.
 */
final class Bench {

    static final PersonId ANA = new PersonId("ana");
    static final PersonId MARA = new PersonId("mara");
    static final PersonId TESS = new PersonId("tess");
    static final PersonId ADA = new PersonId("ada");
    static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    static final TestSystemState XN =
            system("xn", Complexity.MODERATE, "Hematology", LocalDate.of(2020, 1, 1));
    static final TestSystemState PCR =
            system("pcr", Complexity.HIGH, "Molecular", LocalDate.of(2020, 1, 1));
    static final TestSystemState STRIP =
            system("strip", Complexity.WAIVED, "Urinalysis", LocalDate.of(2020, 1, 1));

    static final TestSystemState MICROSCOPY =
            system(
                    "microscopy",
                    Complexity.PROVIDER_PERFORMED,
                    "Urinalysis",
                    LocalDate.of(2020, 1, 1));

    static final ScheduleRules RULES = rules(false);

    CompetencyState record = CompetencyState.none(ANA);
    List<CompetencyEvent> events = List.of();
    private int recorded;

    static ScheduleRules rules(boolean restarts) {
        return new ScheduleRules(
                12,
                6,
                12,
                12,
                30,
                restarts,
                List.of(
                        new AssessingDuties(
                                Complexity.PROVIDER_PERFORMED,
                                List.of(
                                        CliaDuty.TECHNICAL_CONSULTANT,
                                        CliaDuty.TECHNICAL_SUPERVISOR,
                                        CliaDuty.LABORATORY_DIRECTOR),
                                List.of()),
                        new AssessingDuties(
                                Complexity.MODERATE,
                                List.of(CliaDuty.TECHNICAL_CONSULTANT),
                                List.of()),
                        new AssessingDuties(
                                Complexity.HIGH,
                                List.of(CliaDuty.TECHNICAL_SUPERVISOR),
                                List.of(CliaDuty.GENERAL_SUPERVISOR))));
    }

    static TestSystemState system(
            String id, Complexity complexity, String specialty, LocalDate on) {
        return new TestSystemState(
                new TestSystemId(id),
                id,
                new LaboratoryId("riverside"),
                specialty,
                specialty,
                List.of(),
                on,
                List.of(Dated.since(complexity, on)),
                List.of(Dated.since(new UsedMethod(1, "first"), on)),
                null);
    }

    static HeldDuty duty(CliaDuty duty, String specialty) {
        return new HeldDuty(1, duty, List.of(specialty), List.of(), null, null);
    }

    /** Tess, who holds this duty since 2020. */
    static Assessor tess(HeldDuty... duties) {
        var held = new ArrayList<Dated<HeldDuty>>();
        for (var duty : duties) {
            held.add(Dated.since(duty, LocalDate.of(2020, 1, 1)));
        }
        return new Assessor(TESS, held, RULES);
    }

    /** Tess with a duty for everything the tests assess. */
    static Assessor tess() {
        return tess(
                duty(CliaDuty.TECHNICAL_CONSULTANT, "Hematology"),
                duty(CliaDuty.TECHNICAL_SUPERVISOR, "Molecular"));
    }

    static Occasion by(PersonId who, LocalDate today) {
        var standing =
                who.equals(ANA)
                        ? Standing.OWNER
                        : who.equals(MARA)
                                ? Standing.DECIDER
                                : who.equals(ADA) ? Standing.ADMINISTRATOR : Standing.ONLOOKER;
        return new Occasion(who, standing, today);
    }

    Bench when(CompetencyCommand command) {
        events = CompetencyDecisions.decide(record, command);
        for (var event : events) {
            record =
                    CompetencyEvolution.evolve(
                            record,
                            event,
                            new Recorded(
                                    "e" + ++recorded,
                                    command.occasion().by(),
                                    command.occasion()
                                            .today()
                                            .atStartOfDay()
                                            .toInstant(ZoneOffset.UTC)));
        }
        return this;
    }

    void then(CompetencyEvent... expected) {
        assertThat(events).containsExactly(expected);
    }

    void thenNothing() {
        assertThat(events).isEmpty();
    }

    void refuses(CompetencyCommand command, Rule rule) {
        assertThatThrownBy(() -> CompetencyDecisions.decide(record, command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    String lastEntry() {
        return "e" + recorded;
    }

    Bench duty(HeldDuty duty, LocalDate from) {
        return when(new AssignDuty(ANA, by(ADA, from), duty, from));
    }

    Bench started(TestSystemState system, LocalDate from) {
        return when(new StartOnTestSystem(ANA, by(MARA, from), system, from));
    }

    Bench trained(TestSystemState system, LocalDate on) {
        return when(new SignTraining(ANA, by(TESS, on), system, SignedStep.on(on)));
    }

    Bench cleared(TestSystemState system, LocalDate on) {
        return when(
                new SignInitialCompetency(ANA, by(TESS, on), system, tess(), SignedStep.on(on)));
    }

    Bench firstPatient(TestSystemState system, LocalDate on) {
        return when(new RecordFirstPatientTesting(ANA, by(ANA, on), system, on, null));
    }

    /** On the system, trained, cleared and testing patients from that day. */
    Bench testing(TestSystemState system, LocalDate from) {
        return started(system, from)
                .trained(system, from)
                .cleared(system, from)
                .firstPatient(system, from);
    }

    static AssessElement element(TestSystemState system, Element element, LocalDate on) {
        return new AssessElement(
                ANA,
                by(TESS, on),
                system,
                tess(),
                element,
                element.isDirectlyObserved()
                        ? AssessmentMethod.DIRECT_OBSERVATION
                        : AssessmentMethod.RECORDS_REVIEWED,
                ElementEvidence.seen("As it should be."),
                ElementOutcome.SATISFACTORY,
                on,
                null);
    }

    static AssessElement with(AssessElement c, ElementOutcome outcome) {
        return with(c, c.method(), c.evidence(), outcome);
    }

    static AssessElement with(
            AssessElement c,
            AssessmentMethod method,
            ElementEvidence evidence,
            ElementOutcome outcome) {
        return new AssessElement(
                c.person(),
                c.occasion(),
                c.testSystem(),
                c.assessor(),
                c.element(),
                method,
                evidence,
                outcome,
                c.on(),
                c.lateReason());
    }

    static AssessElement by(Assessor assessor, AssessElement c) {
        return new AssessElement(
                c.person(),
                by(assessor.person(), c.on()),
                c.testSystem(),
                assessor,
                c.element(),
                c.method(),
                c.evidence(),
                c.outcome(),
                c.on(),
                c.lateReason());
    }

    static ElementEvidence score(String percent) {
        return new ElementEvidence(
                null, null, PersonalText.of("QC 3"), new BigDecimal(percent), null);
    }

    Bench failed(TestSystemState system, Element element, LocalDate on) {
        return when(with(element(system, element, on), ElementOutcome.NEEDS_RETRAINING));
    }

    Bench retrained(TestSystemState system, LocalDate on) {
        return when(new SignRetraining(ANA, by(TESS, on), system.id(), SignedStep.on(on)));
    }

    Bench elements(TestSystemState system, LocalDate on) {
        for (var element : Element.values()) {
            when(element(system, element, on));
        }
        return this;
    }

    static CompleteAssessment complete(TestSystemState system, LocalDate on) {
        return new CompleteAssessment(ANA, by(TESS, on), system, tess(), SignedStep.on(on));
    }

    /** All six elements and the signature, on one day. */
    Bench assessed(TestSystemState system, LocalDate on) {
        return elements(system, on).when(complete(system, on));
    }

    Optional<SystemStanding> standing(TestSystemState system, LocalDate on) {
        return standing(system, on, RULES);
    }

    Optional<SystemStanding> standing(TestSystemState system, LocalDate on, ScheduleRules rules) {
        return AssessmentSchedule.on(on, record.dates(system.id()), system, rules);
    }

    CompetencyStatus status(TestSystemState system, LocalDate on) {
        return standing(system, on).orElseThrow().status();
    }

    int elementsDone(TestSystemState system, LocalDate on) {
        return standing(system, on).orElseThrow().elementsDone();
    }

    LocalDate due(TestSystemState system, LocalDate on) {
        return standing(system, on).orElseThrow().dueOn();
    }
}
