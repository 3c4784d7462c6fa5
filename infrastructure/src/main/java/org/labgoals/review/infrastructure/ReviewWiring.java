package org.labgoals.review.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.labgoals.review.application.ReviewFold;
import org.labgoals.review.domain.ReviewCycle;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewCycleEvolution;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewRecord;
import org.labgoals.review.domain.ReviewState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of reviews: the aggregates and their rows. */
@Configuration(proxyBeanMethods = false)
class ReviewWiring {

    private static final String FEATURE = "review";

    @Bean
    EventSourced reviewRecords() {
        return new EventSourced(ReviewRecord.class, ReviewEvent.class);
    }

    @Bean
    EventSourced reviewCycles() {
        return new EventSourced(ReviewCycle.class, ReviewCycleEvent.class);
    }

    @Bean
    Projection<ReviewEvent, ReviewRecordRow> reviewRecordProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                ReviewEvent.class,
                ReviewState.class,
                new EntityRows<>(entities, ReviewRecordRow.class),
                documents,
                ReviewRecordRow::new,
                ReviewFold::after,
                ReviewRecordRow::hold);
    }

    @Bean
    Projection<ReviewCycleEvent, ReviewCycleRow> reviewCycleProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                FEATURE,
                ReviewCycleEvent.class,
                ReviewCycleState.class,
                new EntityRows<>(entities, ReviewCycleRow.class),
                documents,
                ReviewCycleRow::new,
                (before, event) -> ReviewCycleEvolution.evolve(before, event.payload()),
                (row, cycle) -> {});
    }
}
