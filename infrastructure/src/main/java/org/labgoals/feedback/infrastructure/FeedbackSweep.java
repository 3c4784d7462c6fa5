package org.labgoals.feedback.infrastructure;

import java.util.concurrent.TimeUnit;
import org.labgoals.feedback.application.AnonymousRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows what was written without a name once it may be shown, from time to time, on every node. */
@Component
class FeedbackSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackSweep.class);

    private final AnonymousRounds rounds;

    FeedbackSweep(AnonymousRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void show() {
        try {
            rounds.show();
        } catch (RuntimeException notNow) {
            LOG.debug("Feedback is shown with the next sweep", notNow);
        }
    }
}
