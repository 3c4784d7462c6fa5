package org.labgoals.feedback.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.shared.domain.PersonId;

/**
 * The rows of feedback, as the projection last wrote them. Whole: what a viewer may read of them is
 * {@link FeedbackSight}'s to say, and nobody else asks here.
 */
public interface FeedbackRecords {

    Optional<FeedbackState> feedback(FeedbackId feedback);

    /** Those of these ids that exist. */
    List<FeedbackState> some(Collection<String> ids);

    /** All that was said of these people, in one statement. */
    List<FeedbackState> about(Collection<PersonId> people);

    /** All that this person said by name. */
    List<FeedbackState> by(PersonId author);

    /** All that answers these requests by name. */
    List<FeedbackState> answering(Collection<FeedbackRequestId> requests);

    /** All that waits for a manager or an auditor, in one statement. */
    List<FeedbackState> waiting();

    /** The row's version, empty while there is no row. */
    OptionalLong version(FeedbackId feedback);
}
