package org.labgoals.people.infrastructure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.Today;
import org.springframework.stereotype.Component;

/** The day by the clock that stamps events, so that no fact is recorded before its own day. */
@Component
class LaboratoryToday implements Today {

    private final Directory directory;
    private final InstantSource clock;

    LaboratoryToday(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public LocalDate date() {
        return AsOf.current()
                .map(AsOf::day)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), directory.zone()));
    }

    @Override
    public ZoneId zone() {
        return directory.zone();
    }
}
