package org.labgoals.goal.infrastructure;

import org.labgoals.goal.domain.Goal;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.platform.eventstore.EventSourced;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the event store of goals. */
@Configuration(proxyBeanMethods = false)
class GoalWiring {

    @Bean
    EventSourced goals() {
        return new EventSourced(Goal.class, GoalEvent.class);
    }
}
