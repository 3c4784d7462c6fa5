package org.labgoals.audit.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of what is kept of a person. Decided by {@link RetentionDecisions}. */
public sealed interface RetentionCommand {

    @TargetAggregateIdentifier
    RetentionId retention();

    /** Who acts, how they stand to it, and which day it is. */
    Occasion occasion();

    PersonId person();

    /** Has everything about the person kept until the hold is lifted. */
    record PlaceLegalHold(
            RetentionId retention, Occasion occasion, PersonId person, PersonalText reason)
            implements RetentionCommand {}

    /** Lets the rules of retention hold again. */
    record LiftLegalHold(
            RetentionId retention, Occasion occasion, PersonId person, PersonalText reason)
            implements RetentionCommand {}

    /**
     * Destroys the key of all texts about the person.
     *
     * @param leftOn their last day in the laboratory, null while they are in it
     * @param lastAdministrator whether nobody else administers the product
     */
    record ErasePerson(
            RetentionId retention,
            Occasion occasion,
            PersonId person,
            ErasureGround ground,
            @Nullable LocalDate leftOn,
            boolean lastAdministrator)
            implements RetentionCommand {}
}
