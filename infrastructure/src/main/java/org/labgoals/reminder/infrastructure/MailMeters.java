package org.labgoals.reminder.infrastructure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.labgoals.reminder.application.Outbox;
import org.labgoals.shared.application.Meters;
import org.springframework.stereotype.Component;

/** How many mails are to be sent. */
@Component
class MailMeters implements MeterBinder {

    private final Outbox outbox;

    MailMeters(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder(Meters.MAILS_WAITING, outbox, mails -> mails.state().waiting())
                .description("Mails that are to be sent, by all nodes")
                .register(meters);
    }
}
