package org.labgoals.career.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.career.domain.CareerState;
import org.labgoals.shared.domain.PersonId;

/** The career records' rows, as the projection last wrote them. */
public interface CareerRecords {

    /** The person's record; empty while nothing was entered. */
    Optional<CareerState> record(PersonId person);

    /** The row's version, empty while there is no row. */
    OptionalLong version(PersonId person);

    /** The records of these people that exist, in one statement. */
    List<CareerState> records(Collection<PersonId> people);

    /** Every record with an activity that waits for this colleague, in one statement. */
    List<CareerState> awaiting(PersonId colleague);

    /** Every record that asks for a mentor or offers mentoring, in one statement. */
    List<CareerState> mentoring();
}
