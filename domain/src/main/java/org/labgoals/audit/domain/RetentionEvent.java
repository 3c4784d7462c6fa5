package org.labgoals.audit.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.DestroysPersonKey;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can have happened to what is kept of a person. Facts for ever. */
public sealed interface RetentionEvent {

    PersonId person();

    LocalDate on();

    @Revision("1")
    record LegalHoldPlaced(PersonId person, PersonalText reason, LocalDate on)
            implements RetentionEvent {}

    @Revision("1")
    record LegalHoldLifted(PersonId person, PersonalText reason, LocalDate on)
            implements RetentionEvent {}

    /**
     * Nothing that was written about the person, nor what they are called, can be read any more.
     */
    @Revision("1")
    record PersonErased(PersonId person, ErasureGround ground, LocalDate on)
            implements RetentionEvent, DestroysPersonKey {}
}
