package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.shared.domain.PersonId;

/** The rows of requests for feedback. Whole, as those of {@link FeedbackRecords}. */
public interface FeedbackRequestRecords {

    Optional<FeedbackRequestState> request(FeedbackRequestId request);

    /** Those of these ids that exist. */
    List<FeedbackRequestState> some(Collection<String> ids);

    /** All that can be answered that day, in one statement. */
    List<FeedbackRequestState> open(LocalDate today);

    /** All that this person made. */
    List<FeedbackRequestState> by(PersonId asker);

    /** The row's version, empty while there is no row. */
    OptionalLong version(FeedbackRequestId request);
}
