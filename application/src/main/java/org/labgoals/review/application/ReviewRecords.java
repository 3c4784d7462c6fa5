package org.labgoals.review.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.domain.PersonId;

/**
 * The rows of people's reviews, as the projection last wrote them. Whole: what a viewer may read of
 * them is {@link ReviewSight}'s to say, and nobody else asks here.
 */
public interface ReviewRecords {

    /** A person's record; empty while they were never reviewed. */
    Optional<ReviewState> record(PersonId person);

    /** The records of these people that exist, in one statement. */
    List<ReviewState> records(Collection<PersonId> people);

    /** The records with an open review, in one statement. */
    List<ReviewState> open();

    /** The row's version, empty while there is no row. */
    OptionalLong version(PersonId person);
}
