package org.labgoals.feedback.infrastructure;

import java.util.concurrent.TimeUnit;
import org.labgoals.feedback.application.AnonymousRounds;
import org.labgoals.feedback.application.LinkMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows what may be shown and mails links, from time to time, on every node. */
@Component
class FeedbackSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackSweep.class);

    private final AnonymousRounds rounds;
    private final LinkMails mails;

    FeedbackSweep(AnonymousRounds rounds, LinkMails mails) {
        this.rounds = rounds;
        this.mails = mails;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void show() {
        quietly(rounds::show);
    }

    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void mail() {
        quietly(mails::send);
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException notNow) {
            LOG.debug("Feedback goes on with the next sweep", notNow);
        }
    }
}
