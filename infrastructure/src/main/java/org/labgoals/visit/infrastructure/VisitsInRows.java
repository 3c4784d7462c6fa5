package org.labgoals.visit.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.labgoals.visit.application.Visit;
import org.labgoals.visit.application.Visits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps visits in their table. */
@Component
class VisitsInRows implements Visits {

    private static final Duration SELDOM = Duration.ofMinutes(2);

    private static final Duration ANY_TIME = Duration.ofDays(1);

    private final VisitRows rows;
    private final InstantSource clock;

    VisitsInRows(VisitRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Visit> begin(String account) {
        Optional<Visit> before = rows.findById(account).map(VisitRow::visit);
        Instant now = clock.instant();
        rows.seen(account, now, now.plus(ANY_TIME));
        return before;
    }

    @Override
    @Transactional
    public void wasHere(String account, Instant lastSeen) {
        rows.wasHere(account, lastSeen);
    }

    @Override
    @Transactional
    public void goesOn(String account) {
        Instant now = clock.instant();
        rows.seen(account, now, now.minus(SELDOM));
    }

    @Override
    @Transactional
    public void ended(String account, Instant lastSeen) {
        rows.seenUntil(account, lastSeen);
    }
}
