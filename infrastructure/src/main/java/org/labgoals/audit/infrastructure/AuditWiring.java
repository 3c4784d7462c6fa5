package org.labgoals.audit.infrastructure;

import org.labgoals.audit.domain.Redaction;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.Retention;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.platform.eventstore.EventSourced;
import org.labgoals.platform.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the platform has to know of the audit: redactions and retention, which have no rows since
 * their record's history reads them, and the index over all events.
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

    @Bean
    Projection<Object, AuditRecord> auditIndex(AuditIndexWriter index) {
        return new AuditProjection(index);
    }
}
