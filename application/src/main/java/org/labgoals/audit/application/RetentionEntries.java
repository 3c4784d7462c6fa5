package org.labgoals.audit.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldLifted;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldPlaced;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;
import org.labgoals.audit.domain.RetentionId;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;

/** What happened to what is kept of a person: legal holds, and the erasure. */
@Component
class RetentionEntries implements EntriesOfPerson {

    private final RecordedEvents events;
    private final EntryLines lines;

    RetentionEntries(RecordedEvents events, EntryLines lines) {
        this.events = events;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return RetentionEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return RetentionId.person(recordId);
    }

    @Override
    public List<ToldEntry> of(Viewer asker, String recordId) {
        return events.of(RetentionEvent.class, recordId).stream()
                .map(
                        event ->
                                new ToldEntry(
                                        lines.line(
                                                event,
                                                event.payload().on(),
                                                reason(event.payload()),
                                                fields(event.payload())),
                                        null))
                .toList();
    }

    private static @Nullable PersonalText reason(RetentionEvent event) {
        return switch (event) {
            case LegalHoldPlaced e -> e.reason();
            case LegalHoldLifted e -> e.reason();
            case PersonErased e -> null;
        };
    }

    private static Fields fields(RetentionEvent event) {
        return event instanceof PersonErased erased
                ? Fields.none().now("ground", erased.ground())
                : Fields.none();
    }
}
