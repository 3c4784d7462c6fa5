package org.labgoals.career.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * Whose career record a viewer may know of, and how they stand to it: their own, their people's,
 * and everybody's as a director or auditor.
 */
@Component
class CareerSight {

    private final CareerRecords records;
    private final RecordedEvents events;
    private final Directory directory;
    private final Today today;

    CareerSight(CareerRecords records, RecordedEvents events, Directory directory, Today today) {
        this.records = records;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    /** The person, if the viewer may know of their record. */
    PersonLine person(Viewer viewer, PersonId person) {
        return directory.known(viewer, person, today.date());
    }

    boolean mayKnow(Viewer viewer, PersonId person) {
        return directory.mayKnow(viewer, person, today.date());
    }

    /** The record as its row says, or as its events do while the row is on its way. */
    CareerState record(PersonId person) {
        return records.record(person)
                .or(() -> Optional.ofNullable(CareerFold.of(history(person))))
                .orElseGet(() -> CareerState.empty(person));
    }

    List<RecordedEvent<CareerEvent>> history(PersonId person) {
        return events.of(CareerEvent.class, CareerRecordId.of(person).value());
    }

    Reach reachOf(Viewer viewer) {
        return directory.reachOf(viewer, today.date());
    }

    Standing standing(Viewer viewer, PersonId person) {
        return directory.standing(viewer, person, today.date());
    }

    /** Who decides on the person today, the first in line first. */
    List<PersonId> decidersOn(PersonId person) {
        return directory.decidersOf(person, today.date());
    }
}
