package org.labgoals.feedback.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of a request. Each is decided by {@link FeedbackRequestDecisions}. */
public sealed interface FeedbackRequestCommand {

    @TargetAggregateIdentifier
    FeedbackRequestId request();

    /** Who acts, how they stand to whom it is about, and which day it is. */
    Occasion occasion();

    /**
     * The person or whoever decides for them asks.
     *
     * @param links ids of links to be handed out
     */
    record AskForFeedback(
            FeedbackRequestId request,
            Occasion occasion,
            PersonId person,
            FeedbackTopic topic,
            PersonalText question,
            FeedbackSource source,
            List<PersonId> colleagues,
            List<String> links,
            LocalDate due)
            implements FeedbackRequestCommand {

        /** Keeps copies. */
        public AskForFeedback {
            colleagues = List.copyOf(colleagues);
            links = List.copyOf(links);
        }
    }

    /** Somebody who was asked would rather not. */
    record DeclineFeedbackRequest(FeedbackRequestId request, Occasion occasion)
            implements FeedbackRequestCommand {}

    /** Whoever asked takes it back. */
    record WithdrawFeedbackRequest(FeedbackRequestId request, Occasion occasion)
            implements FeedbackRequestCommand {}
}
