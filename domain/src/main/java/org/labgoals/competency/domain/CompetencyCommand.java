package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can be asked of a person's competency record. Each is decided by {@link
 * CompetencyDecisions}; facts of other records come along as {@link Assessor} and {@link
 * TestSystemState}.
 */
public sealed interface CompetencyCommand {

    /** Whose record it is. */
    PersonId person();

    /** Who acts, how they stand to the record, and which day it is. */
    Occasion occasion();

    /** The record's own id, made of the person's. */
    @TargetAggregateIdentifier
    default CompetencyRecordId record() {
        return CompetencyRecordId.of(person());
    }

    /**
     * Gives the person a CLIA duty.
     *
     * @param duty its number is not looked at: the record counts
     */
    record AssignDuty(PersonId person, Occasion occasion, HeldDuty duty, LocalDate from)
            implements CompetencyCommand {}

    /**
     * Ends a duty.
     *
     * @param number of the duty
     * @param until the last day it is held
     */
    record EndDuty(PersonId person, Occasion occasion, int number, LocalDate until)
            implements CompetencyCommand {}

    /** The person begins to learn, and then to run, a test system. */
    record StartOnTestSystem(
            PersonId person, Occasion occasion, TestSystemState testSystem, LocalDate from)
            implements CompetencyCommand {}

    /**
     * The person runs the test system no more.
     *
     * @param until the last day
     */
    record StopOnTestSystem(
            PersonId person, Occasion occasion, TestSystemId testSystem, LocalDate until)
            implements CompetencyCommand {}

    /** Signs that the person was trained; who signs trained them. */
    record SignTraining(
            PersonId person, Occasion occasion, TestSystemState testSystem, SignedStep step)
            implements CompetencyCommand {}

    /** Signs that the person is competent to report patient results: from that day cleared. */
    record SignInitialCompetency(
            PersonId person,
            Occasion occasion,
            TestSystemState testSystem,
            Assessor assessor,
            SignedStep step)
            implements CompetencyCommand {}

    /** Records the person's first day of testing patients on the system. */
    record RecordFirstPatientTesting(
            PersonId person,
            Occasion occasion,
            TestSystemState testSystem,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyCommand {}

    /** Signs what was seen of one element; who signs observed it. */
    record AssessElement(
            PersonId person,
            Occasion occasion,
            TestSystemState testSystem,
            Assessor assessor,
            Element element,
            AssessmentMethod method,
            ElementEvidence evidence,
            ElementOutcome outcome,
            LocalDate on,
            @Nullable PersonalText lateReason)
            implements CompetencyCommand {}

    /** Signs that the person was trained again in what was not satisfactory. */
    record SignRetraining(
            PersonId person, Occasion occasion, TestSystemId testSystem, SignedStep step)
            implements CompetencyCommand {}

    /** Signs the assessment as a whole. */
    record CompleteAssessment(
            PersonId person,
            Occasion occasion,
            TestSystemState testSystem,
            Assessor assessor,
            SignedStep step)
            implements CompetencyCommand {}

    /**
     * Takes an entry made by mistake out of the record; history keeps both.
     *
     * @param entry the id of the event that recorded it
     */
    record StrikeEntry(PersonId person, Occasion occasion, String entry, PersonalText reason)
            implements CompetencyCommand {}

    /**
     * What a signed step says beside who signs.
     *
     * @param on the day it happened
     * @param method of the test system it was for, by number; null for the latest
     * @param lateReason why it is told late, needed after thirty days
     */
    record SignedStep(
            LocalDate on,
            @Nullable Integer method,
            @Nullable PersonalText note,
            List<EvidenceFile> files,
            @Nullable PersonalText lateReason) {

        /** Happened that day, with nothing more to say. */
        public static SignedStep on(LocalDate day) {
            return new SignedStep(day, null, null, List.of(), null);
        }
    }
}
