package org.labgoals.review.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;

/** The cycles' rows, as the projection last wrote them. */
public interface ReviewCycleRecords {

    Optional<ReviewCycleState> cycle(ReviewCycleId cycle);

    /** Those that there are among these ids. */
    List<ReviewCycleState> some(Collection<String> ids);

    List<ReviewCycleState> all();

    /** The row's version, empty while there is no row. */
    OptionalLong version(ReviewCycleId cycle);
}
