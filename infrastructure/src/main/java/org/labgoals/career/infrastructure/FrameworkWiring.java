package org.labgoals.career.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.career.domain.CareerFramework;
import org.labgoals.career.domain.FrameworkEvent;
import org.labgoals.career.domain.FrameworkEvolution;
import org.labgoals.career.domain.FrameworkState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of the career framework: its aggregate and its row. */
@Configuration(proxyBeanMethods = false)
class FrameworkWiring {

    @Bean
    EventSourced careerFramework() {
        return new EventSourced(CareerFramework.class, FrameworkEvent.class);
    }

    @Bean
    Projection<FrameworkEvent, FrameworkRow> frameworkProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                "career",
                FrameworkEvent.class,
                FrameworkState.class,
                new EntityRows<>(entities, FrameworkRow.class),
                documents,
                FrameworkRow::new,
                (before, event) -> FrameworkEvolution.evolve(before, event.payload()),
                (row, framework) -> {});
    }
}
