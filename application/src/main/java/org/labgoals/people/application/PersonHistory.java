package org.labgoals.people.application;

import java.util.List;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** What happened to somebody in the laboratory, for the administrators who keep the record. */
@Component
public class PersonHistory {

    private final CurrentViewer viewer;
    private final RecordedEvents events;

    PersonHistory(CurrentViewer viewer, RecordedEvents events) {
        this.viewer = viewer;
        this.events = events;
    }

    /** Everything recorded about the person, the first first; nothing where there is nobody. */
    public List<RecordedEvent<PersonEvent>> of(PersonId person) {
        Refused.when(!viewer.get().is(Role.ADMINISTRATOR), AccessRule.ONLY_ADMINISTRATOR);
        return events.of(PersonEvent.class, person.value());
    }
}
