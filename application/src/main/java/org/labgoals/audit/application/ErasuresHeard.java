package org.labgoals.audit.application;

import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;
import org.labgoals.audit.domain.RetentionId;
import org.labgoals.people.application.AccessOfPersonEnded;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.ProjectionSignals.Changed;
import org.labgoals.shared.application.ProjectionSignals.Subscription;
import org.labgoals.shared.application.RecordedEvents;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells each node that somebody was erased, wherever that was done: their sessions end there. */
@Component
class ErasuresHeard implements InitializingBean, DisposableBean {

    private final ProjectionSignals signals;
    private final RecordedEvents events;
    private final ApplicationEventPublisher publisher;
    private @Nullable Subscription open;

    ErasuresHeard(
            ProjectionSignals signals, RecordedEvents events, ApplicationEventPublisher publisher) {
        this.signals = signals;
        this.events = events;
        this.publisher = publisher;
    }

    @Override
    public void afterPropertiesSet() {
        open = signals.subscribe("audit", this::heard);
    }

    @Override
    public void destroy() {
        if (open != null) {
            open.close();
        }
    }

    private void heard(Changed change) {
        if (RetentionId.isOne(change.subjectId())) {
            Thread.ofVirtual().name("erasure-heard").start(() -> end(change.subjectId()));
        }
    }

    private void end(String retention) {
        boolean erased =
                events.of(RetentionEvent.class, retention).stream()
                        .anyMatch(event -> event.payload() instanceof PersonErased);
        if (erased) {
            publisher.publishEvent(new AccessOfPersonEnded(RetentionId.person(retention)));
        }
    }
}
