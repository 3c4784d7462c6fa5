package org.labgoals.career.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.career.application.CareerFold;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerRecord;
import org.labgoals.career.domain.CareerState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of career records: the aggregate and its rows. */
@Configuration(proxyBeanMethods = false)
class CareerWiring {

    @Bean
    EventSourced careerRecords() {
        return new EventSourced(CareerRecord.class, CareerEvent.class);
    }

    @Bean
    Projection<CareerEvent, CareerRecordRow> careerRecordProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                "career",
                CareerEvent.class,
                CareerState.class,
                new EntityRows<>(entities, CareerRecordRow.class),
                documents,
                CareerRecordRow::new,
                CareerFold::after,
                CareerRecordRow::hold);
    }
}
