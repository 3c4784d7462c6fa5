package org.labgoals.audit.infrastructure;

import org.labgoals.audit.domain.Redaction;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.Retention;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.platform.eventstore.EventSourced;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells the event store of redactions and retention; they have no rows, their record's history
 * reads them.
 */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    EventSourced redactions() {
        return new EventSourced(Redaction.class, RedactionEvent.class);
    }

    @Bean
    EventSourced retentions() {
        return new EventSourced(Retention.class, RetentionEvent.class);
    }
}
