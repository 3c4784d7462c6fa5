package org.labgoals.reminder.infrastructure;

import java.time.InstantSource;
import java.util.Optional;
import org.labgoals.reminder.application.FeedSecrets;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what opens calendars in their table. */
@Component
class FeedSecretsInRows implements FeedSecrets {

    private final CalendarFeedRows rows;
    private final InstantSource clock;

    FeedSecretsInRows(CalendarFeedRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<String> of(PersonId person) {
        return rows.findById(person.value().replace('\0', ' ')).map(CalendarFeedRow::hash);
    }

    @Override
    @Transactional
    public void replace(PersonId person, String hash) {
        rows.save(new CalendarFeedRow(person, hash, clock.instant()));
    }

    @Override
    @Transactional
    public void end(PersonId person) {
        rows.deleteById(person.value());
    }
}
