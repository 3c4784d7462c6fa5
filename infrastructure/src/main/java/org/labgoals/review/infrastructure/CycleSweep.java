package org.labgoals.review.infrastructure;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.labgoals.review.application.CycleReviews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with cycles that were interrupted, from time to time, on every node. */
@Component
class CycleSweep {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(CycleSweep.class);

    private final CycleReviews reviews;

    CycleSweep(CycleReviews reviews) {
        this.reviews = reviews;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void carryOn() {
        try {
            reviews.carryOn(PATIENCE);
        } catch (RuntimeException notNow) {
            LOG.warn("A review cycle goes on with the next sweep", notNow);
        }
    }
}
