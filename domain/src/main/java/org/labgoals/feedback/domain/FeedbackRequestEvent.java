package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened to a request for feedback. Who answered is not among it: an answer by
 * name says which request it answers, and one without a name tells nobody.
 */
public sealed interface FeedbackRequestEvent {

    FeedbackRequestId request();

    /** Whom it asks about. */
    PersonId person();

    /**
     * Somebody asked.
     *
     * @param colleagues who was asked by name
     * @param links ids of the links for those without an account; neither name nor address
     * @param due the day to answer by
     */
    @Revision("1")
    record FeedbackRequested(
            FeedbackRequestId request,
            PersonId person,
            FeedbackTopic topic,
            PersonalText question,
            FeedbackSource source,
            List<PersonId> colleagues,
            List<String> links,
            LocalDate due,
            LocalDate on)
            implements FeedbackRequestEvent, BeginsRecord {}

    @Revision("1")
    record FeedbackRequestDeclined(FeedbackRequestId request, PersonId person, LocalDate on)
            implements FeedbackRequestEvent {}

    @Revision("1")
    record FeedbackRequestWithdrawn(FeedbackRequestId request, PersonId person, LocalDate on)
            implements FeedbackRequestEvent {}
}
