package org.labgoals.indicator.infrastructure;

import jakarta.persistence.EntityManager;
import org.labgoals.indicator.domain.Indicator;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.indicator.domain.IndicatorEvolution;
import org.labgoals.indicator.domain.IndicatorState;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Documents;
import org.labgoals.platform.projection.EntityRows;
import org.labgoals.platform.projection.FoldedProjection;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform has to know of indicators. */
@Configuration(proxyBeanMethods = false)
class IndicatorWiring {

    @Bean
    EventSourced indicators() {
        return new EventSourced(Indicator.class, IndicatorEvent.class);
    }

    @Bean
    Projection<IndicatorEvent, IndicatorRow> indicatorProjection(
            EntityManager entities, Documents documents) {
        return new FoldedProjection<>(
                "indicator",
                IndicatorEvent.class,
                IndicatorState.class,
                new EntityRows<>(entities, IndicatorRow.class),
                documents,
                IndicatorRow::new,
                (before, event) -> IndicatorEvolution.evolve(before, event.payload()),
                (row, indicator) -> {});
    }
}
