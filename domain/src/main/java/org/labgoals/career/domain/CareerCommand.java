package org.labgoals.career.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of a person's career record. Decided by {@link CareerDecisions}. */
public sealed interface CareerCommand {

    /** Whose record it is. */
    PersonId person();

    /** Who acts, how they stand to the record, and which day it is. */
    Occasion occasion();

    @TargetAggregateIdentifier
    default CareerRecordId careerRecord() {
        return CareerRecordId.of(person());
    }

    /**
     * The person enters a certification or licence they hold.
     *
     * @param category key of one of the rules' categories
     * @param certificate the number that the issuing body gave
     * @param expiresOn the last day it holds, null where it does not expire
     * @param rules the rules of credentials
     */
    record AddCredential(
            PersonId person,
            Occasion occasion,
            String category,
            @Nullable PersonalText certificate,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable EvidenceFile evidence,
            CredentialRules rules)
            implements CareerCommand {}

    /**
     * The person tells that a credential was renewed.
     *
     * @param on the day it was renewed; it holds anew from the day after it would have expired, or
     *     from this day where it had
     * @param expiresOn the last day it now holds, null where it does not expire
     */
    record RenewCredential(
            PersonId person,
            Occasion occasion,
            int number,
            LocalDate on,
            @Nullable LocalDate expiresOn,
            @Nullable EvidenceFile evidence)
            implements CareerCommand {}

    /**
     * The person tells that a credential was given up or taken away before it expired.
     *
     * @param on the first day without it
     */
    record LapseCredential(
            PersonId person,
            Occasion occasion,
            int number,
            LocalDate on,
            @Nullable PersonalText reason)
            implements CareerCommand {}

    /**
     * The decider has seen the proof of a credential's latest validity.
     *
     * @param note how they made sure, for example the issuing body's own register
     */
    record VerifyCredential(
            PersonId person, Occasion occasion, int number, @Nullable PersonalText note)
            implements CareerCommand {}

    /**
     * The person enters something they learned.
     *
     * @param on the day it was finished
     * @param kind key of one of the rules' kinds
     * @param hours how many of the kind's unit
     * @param points what of it falls in which category; the rest is free
     * @param rules the rules of credentials
     */
    record LogCeActivity(
            PersonId person,
            Occasion occasion,
            LocalDate on,
            String kind,
            PersonalText title,
            BigDecimal hours,
            List<CategoryPoints> points,
            @Nullable EvidenceFile certificate,
            CredentialRules rules)
            implements CareerCommand {}

    /**
     * The person enters something they did for the profession.
     *
     * @param on the day, or the first of several
     * @param until the last of several days
     * @param role what they did in it
     * @param colleague whom they mentored, named for mentoring only
     */
    record RecordActivity(
            PersonId person,
            Occasion occasion,
            ActivityKind kind,
            LocalDate on,
            @Nullable LocalDate until,
            PersonalText role,
            @Nullable PersonId colleague,
            @Nullable String competency,
            @Nullable EvidenceFile evidence)
            implements CareerCommand {}

    /** The colleague confirms that they were mentored. */
    record ConfirmActivity(PersonId person, Occasion occasion, int number)
            implements CareerCommand {}

    /** The decider rates a competency. */
    record RateCompetency(
            PersonId person,
            Occasion occasion,
            String competency,
            Rating rating,
            PersonalText reason)
            implements CareerCommand {}

    /** The person looks for a mentor in a competency. */
    record AskForMentor(
            PersonId person, Occasion occasion, String competency, @Nullable PersonalText note)
            implements CareerCommand {}

    /** The person would mentor in a competency. */
    record OfferMentoring(
            PersonId person, Occasion occasion, String competency, @Nullable PersonalText note)
            implements CareerCommand {}

    /** The person no longer looks for a mentor, or no longer offers it. */
    record EndMentoring(PersonId person, Occasion occasion, Mentoring.Side side, String competency)
            implements CareerCommand {}

    /**
     * The person logs a win.
     *
     * @param goal the goal it belongs to, null where to none
     * @param competency key of the framework’s competency it shows, null where none
     * @param objective the objective it serves, null where none
     */
    record LogWin(
            PersonId person,
            Occasion occasion,
            LocalDate on,
            PersonalText text,
            @Nullable Kind kind,
            @Nullable GoalId goal,
            @Nullable String competency,
            @Nullable ObjectiveId objective)
            implements CareerCommand {}

    /**
     * The person enters work in another laboratory.
     *
     * @param level what the position corresponds to here, null where to none
     * @param until the last day, null while it goes on
     */
    record AddExperience(
            PersonId person,
            Occasion occasion,
            PersonalText laboratory,
            PersonalText position,
            @Nullable CareerLevel level,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable EvidenceFile evidence)
            implements CareerCommand {}

    /**
     * The decider has seen the proof of work in another laboratory.
     *
     * @param note how they made sure, for example a call to the laboratory
     */
    record VerifyExperience(
            PersonId person, Occasion occasion, int number, @Nullable PersonalText note)
            implements CareerCommand {}

    /** The person takes back what they entered by mistake; it stays in the history. */
    record WithdrawEntry(
            PersonId person, Occasion occasion, Entry entry, int number, PersonalText reason)
            implements CareerCommand {}
}
