package org.labgoals.reminder.infrastructure;

import java.util.concurrent.TimeUnit;
import org.labgoals.reminder.application.Reminders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans and sends from time to time, on every node. */
@Component
class ReminderSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);

    private final Reminders reminders;

    ReminderSweep(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void plan() {
        quietly(reminders::plan);
    }

    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void send() {
        quietly(reminders::send);
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException notNow) {
            LOG.debug("Reminders go on with the next sweep", notNow);
        }
    }
}
