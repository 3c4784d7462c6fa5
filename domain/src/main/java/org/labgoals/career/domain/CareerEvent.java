package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.MendsRecord;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened to a person's career record. Facts for ever: who did it and when it
 * was recorded is in the metadata, {@code on} is the day it happened in the laboratory's time zone.
 */
public sealed interface CareerEvent {

    PersonId person();

    @Revision("1")
    record CredentialAdded(
            PersonId person,
            int number,
            String category,
            @Nullable PersonalText certificate,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable EvidenceFile evidence)
            implements CareerEvent {}

    @Revision("1")
    record CredentialRenewed(
            PersonId person,
            int number,
            LocalDate on,
            @Nullable LocalDate expiresOn,
            @Nullable EvidenceFile evidence)
            implements CareerEvent {}

    @Revision("1")
    record CredentialLapsed(
            PersonId person, int number, LocalDate on, @Nullable PersonalText reason)
            implements CareerEvent {}

    @Revision("1")
    record CredentialVerified(
            PersonId person, int number, LocalDate on, @Nullable PersonalText note)
            implements CareerEvent {}

    @Revision("1")
    record CeActivityLogged(
            PersonId person,
            int number,
            LocalDate on,
            String kind,
            PersonalText title,
            BigDecimal hours,
            List<CategoryPoints> points,
            @Nullable EvidenceFile certificate)
            implements CareerEvent {}

    @Revision("1")
    record ActivityRecorded(
            PersonId person,
            int number,
            ActivityKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            PersonalText role,
            @Nullable PersonId colleague,
            @Nullable String competency,
            @Nullable EvidenceFile evidence)
            implements CareerEvent {}

    @Revision("1")
    record ActivityConfirmed(PersonId person, int number, LocalDate on) implements CareerEvent {}

    @Revision("1")
    record CompetencyRated(
            PersonId person, String competency, Rating rating, PersonalText reason, LocalDate on)
            implements CareerEvent {}

    @Revision("1")
    record MentorAskedFor(
            PersonId person, String competency, @Nullable PersonalText note, LocalDate on)
            implements CareerEvent {}

    @Revision("1")
    record MentoringOffered(
            PersonId person, String competency, @Nullable PersonalText note, LocalDate on)
            implements CareerEvent {}

    @Revision("1")
    record MentoringEnded(PersonId person, Mentoring.Side side, String competency, LocalDate on)
            implements CareerEvent {}

    /** Up to revision 1 a win named no competency and no objective: they read as null. */
    @Revision("2")
    record WinLogged(
            PersonId person,
            int number,
            LocalDate on,
            PersonalText text,
            @Nullable Kind kind,
            @Nullable GoalId goal,
            @Nullable String competency,
            @Nullable ObjectiveId objective)
            implements CareerEvent {}

    @Revision("1")
    record ExperienceAdded(
            PersonId person,
            int number,
            PersonalText laboratory,
            PersonalText position,
            @Nullable CareerLevel level,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable EvidenceFile evidence)
            implements CareerEvent {}

    @Revision("1")
    record ExperienceVerified(
            PersonId person, int number, LocalDate on, @Nullable PersonalText note)
            implements CareerEvent {}

    @Revision("1")
    record EntryWithdrawn(PersonId person, Entry entry, int number, PersonalText reason)
            implements CareerEvent, MendsRecord {}
}
