package org.labgoals.competency.infrastructure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.AssessmentMethod;
import org.labgoals.competency.domain.AssessmentRulesEvent;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.ElementEvidence;
import org.labgoals.competency.domain.ElementOutcome;
import org.labgoals.competency.domain.ScheduleRules;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.platform.projection.GoldenEvents;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

class CompetencyEventsGoldenTest {

    private static final PersonId PERSON = new PersonId("p-1");
    private static final TestSystemId SYSTEM = new TestSystemId("s-1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final PersonalText NOTE = PersonalText.of("Two runs beside her.");
    private static final PersonalText LATE = PersonalText.of("The worksheet came late.");
    private static final EvidenceFile FILE =
            new EvidenceFile("ab".repeat(32), PersonalText.of("worksheet.pdf"));

    @Test
    void competencyEventsStayReadableForEver() {
        GoldenEvents.hold(
                CompetencyEvent.class,
                List.of(
                        new CompetencyEvent.DutyAssigned(
                                PERSON,
                                1,
                                CliaDuty.GENERAL_SUPERVISOR,
                                List.of("Hematology"),
                                List.of(SYSTEM),
                                FILE,
                                FILE,
                                DAY),
                        new CompetencyEvent.DutyEnded(PERSON, 1, DAY),
                        new CompetencyEvent.StartedOnTestSystem(PERSON, SYSTEM, DAY),
                        new CompetencyEvent.StoppedOnTestSystem(PERSON, SYSTEM, DAY),
                        new CompetencyEvent.TrainingSigned(
                                PERSON, SYSTEM, 2, NOTE, List.of(FILE), DAY, LATE),
                        new CompetencyEvent.InitialCompetencySigned(
                                PERSON, SYSTEM, 2, NOTE, List.of(FILE), DAY, LATE),
                        new CompetencyEvent.FirstPatientTested(PERSON, SYSTEM, DAY, LATE),
                        new CompetencyEvent.ElementAssessed(
                                PERSON,
                                SYSTEM,
                                3,
                                Element.KNOWN_SAMPLES,
                                AssessmentMethod.SAMPLE_TESTED,
                                new ElementEvidence(
                                        NOTE,
                                        PersonalText.of("Run 17"),
                                        PersonalText.of("CAP FH-09"),
                                        new BigDecimal("97.5"),
                                        FILE),
                                ElementOutcome.NEEDS_RETRAINING,
                                DAY,
                                LATE),
                        new CompetencyEvent.RetrainingSigned(
                                PERSON, SYSTEM, 3, NOTE, List.of(FILE), DAY, LATE),
                        new CompetencyEvent.AssessmentCompleted(
                                PERSON, SYSTEM, 3, NOTE, List.of(FILE), DAY, LATE),
                        new CompetencyEvent.EntryStruck(
                                PERSON,
                                "0f8fad5b-d9cb-469f-a165-70867728950e",
                                PersonalText.of("Wrong person."),
                                DAY)));
    }

    @Test
    void testSystemEventsStayReadableForEver() {
        GoldenEvents.hold(
                TestSystemEvent.class,
                List.of(
                        new TestSystemEvent.TestSystemAdded(
                                SYSTEM,
                                "Sysmex XN-1000",
                                new LaboratoryId("l-1"),
                                "Hematology",
                                Complexity.MODERATE,
                                "Hematology",
                                "Impedance and fluorescence",
                                List.of("CBC", "Differential"),
                                DAY),
                        new TestSystemEvent.ComplexityChanged(
                                SYSTEM, Complexity.PROVIDER_PERFORMED, DAY),
                        new TestSystemEvent.MethodChanged(SYSTEM, 2, "XN-20 with slides", DAY),
                        new TestSystemEvent.TestSystemRetired(SYSTEM, DAY)));
    }

    @Test
    void ruleEventsStayReadableForEver() {
        GoldenEvents.hold(
                AssessmentRulesEvent.class,
                List.of(
                        new AssessmentRulesEvent.AssessmentRulesChanged(
                                AssessmentRulesId.ONLY,
                                new ScheduleRules(
                                        12,
                                        6,
                                        12,
                                        12,
                                        30,
                                        true,
                                        List.of(
                                                new AssessingDuties(
                                                        Complexity.HIGH,
                                                        List.of(CliaDuty.TECHNICAL_SUPERVISOR),
                                                        List.of(CliaDuty.GENERAL_SUPERVISOR)))),
                                DAY)));
    }
}
