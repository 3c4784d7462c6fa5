package org.labgoals.objective.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.objective.domain.Objective;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.objective.domain.ObjectiveEvolution;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of objectives. */
@Configuration(proxyBeanMethods = false)
class ObjectiveWiring {

    @Bean
    EventSourced objectives() {
        return new EventSourced(Objective.class, ObjectiveEvent.class);
    }

    @Bean
    Projection<ObjectiveEvent, ObjectiveRow> objectiveProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                "objective",
                ObjectiveEvent.class,
                ObjectiveState.class,
                new EntityRows<>(entities, ObjectiveRow.class),
                documents,
                ObjectiveRow::new,
                (before, event) -> ObjectiveEvolution.evolve(before, event.payload()),
                ObjectiveRow::hold);
    }
}
