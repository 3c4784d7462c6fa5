package org.labgoals.audit.application;

import java.util.Optional;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldLifted;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldPlaced;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;
import org.labgoals.audit.domain.RetentionId;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** Whether everything about somebody is kept, since when, by whom and why: for administrators. */
@Component
public class LegalHolds {

    private final CurrentViewer viewer;
    private final RecordedEvents events;
    private final RetentionEntries entries;

    LegalHolds(CurrentViewer viewer, RecordedEvents events, RetentionEntries entries) {
        this.viewer = viewer;
        this.events = events;
        this.entries = entries;
    }

    /**
     * The hold that is in force; empty where there is none.
     *
     * @throws NotFound for anybody but administrators
     */
    public Optional<HistoryLine> of(PersonId person) {
        var asker = viewer.get();
        if (!asker.is(Role.ADMINISTRATOR)) {
            throw new NotFound("There is no such person.");
        }
        var record = RetentionId.of(person).value();
        Optional<String> placed = Optional.empty();
        for (var event : events.of(RetentionEvent.class, record)) {
            placed =
                    switch (event.payload()) {
                        case LegalHoldPlaced e -> Optional.of(event.eventId());
                        case LegalHoldLifted e -> Optional.empty();
                        case PersonErased e -> placed;
                    };
        }
        return placed.flatMap(
                id ->
                        entries.of(asker, record).stream()
                                .map(ToldEntry::line)
                                .filter(line -> line.event().equals(id))
                                .findFirst());
    }
}
