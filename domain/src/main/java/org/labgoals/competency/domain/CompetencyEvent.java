package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.MendsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened to a person's competency. Facts for ever. Who observed or signed is
 * who acted, as the event's metadata says.
 */
public sealed interface CompetencyEvent {

    PersonId person();

    @Revision("1")
    record DutyAssigned(
            PersonId person,
            int number,
            CliaDuty duty,
            List<String> specialties,
            List<TestSystemId> testSystems,
            @Nullable EvidenceFile qualification,
            @Nullable EvidenceFile delegation,
            LocalDate from)
            implements CompetencyEvent {}

    @Revision("1")
    record DutyEnded(PersonId person, int number, LocalDate until) implements CompetencyEvent {}

    @Revision("1")
    record StartedOnTestSystem(PersonId person, TestSystemId testSystem, LocalDate from)
            implements CompetencyEvent {}

    @Revision("1")
    record StoppedOnTestSystem(PersonId person, TestSystemId testSystem, LocalDate until)
            implements CompetencyEvent {}

    @Revision("1")
    record TrainingSigned(
            PersonId person,
            TestSystemId testSystem,
            int method,
            @Nullable PersonalText note,
            List<EvidenceFile> files,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyEvent {}

    @Revision("1")
    record InitialCompetencySigned(
            PersonId person,
            TestSystemId testSystem,
            int method,
            @Nullable PersonalText note,
            List<EvidenceFile> files,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyEvent {}

    @Revision("1")
    record FirstPatientTested(
            PersonId person,
            TestSystemId testSystem,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyEvent {}

    /**
     * @param assessment counts the person's assessments on all systems, from 1
     */
    @Revision("1")
    record ElementAssessed(
            PersonId person,
            TestSystemId testSystem,
            int assessment,
            Element element,
            AssessmentMethod method,
            ElementEvidence evidence,
            ElementOutcome outcome,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyEvent {}

    @Revision("1")
    record RetrainingSigned(
            PersonId person,
            TestSystemId testSystem,
            int assessment,
            @Nullable PersonalText note,
            List<EvidenceFile> files,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyEvent {}

    @Revision("1")
    record AssessmentCompleted(
            PersonId person,
            TestSystemId testSystem,
            int assessment,
            @Nullable PersonalText note,
            List<EvidenceFile> files,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyEvent {}

    /**
     * @param entry the id of the event that had recorded it
     */
    @Revision("1")
    record EntryStruck(PersonId person, String entry, PersonalText reason, LocalDate on)
            implements CompetencyEvent, MendsRecord {}
}
