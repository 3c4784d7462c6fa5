package org.labgoals.feedback.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.feedback.application.FeedbackFold;
import org.labgoals.feedback.domain.Feedback;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackRequest;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of feedback: the aggregates and their rows. */
@Configuration(proxyBeanMethods = false)
class FeedbackWiring {

    private static final String FEATURE = "feedback";

    @Bean
    EventSourced feedback() {
        return new EventSourced(Feedback.class, FeedbackEvent.class);
    }

    @Bean
    EventSourced feedbackRequests() {
        return new EventSourced(FeedbackRequest.class, FeedbackRequestEvent.class);
    }

    @Bean
    Projection<FeedbackEvent, FeedbackRow> feedbackProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                FeedbackEvent.class,
                FeedbackState.class,
                new EntityRows<>(entities, FeedbackRow.class),
                documents,
                FeedbackRow::new,
                FeedbackFold::after,
                FeedbackRow::hold);
    }

    @Bean
    Projection<FeedbackRequestEvent, FeedbackRequestRow> feedbackRequestProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                FeedbackRequestEvent.class,
                FeedbackRequestState.class,
                new EntityRows<>(entities, FeedbackRequestRow.class),
                documents,
                FeedbackRequestRow::new,
                FeedbackFold::afterRequest,
                FeedbackRequestRow::hold);
    }
}
