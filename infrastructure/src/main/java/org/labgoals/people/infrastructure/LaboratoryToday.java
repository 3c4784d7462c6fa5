package org.labgoals.people.infrastructure;

import java.time.LocalDate;
import org.axonframework.eventhandling.GenericEventMessage;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.Today;
import org.springframework.stereotype.Component;

/** The day by the clock that stamps events, so that no fact is recorded before its own day. */
@Component
class LaboratoryToday implements Today {

    private final Directory directory;

    LaboratoryToday(Directory directory) {
        this.directory = directory;
    }

    @Override
    public LocalDate date() {
        return LocalDate.ofInstant(GenericEventMessage.clock.instant(), directory.zone());
    }
}
