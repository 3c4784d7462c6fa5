package org.labgoals.feedback.application;

import java.util.Optional;
import org.labgoals.feedback.domain.FeedbackId;

/** Opens who wrote something without a name. Not authorised by itself. */
@FunctionalInterface
public interface SealedAuthors {

    /**
     * Id of the person, or of the link.
     *
     * @param sealed as the event says it
     */
    Optional<String> open(FeedbackId feedback, String sealed);
}
