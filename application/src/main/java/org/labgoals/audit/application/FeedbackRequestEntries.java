package org.labgoals.audit.application;

import java.time.LocalDate;
import java.util.List;
import org.labgoals.audit.application.EntryLines.Fields;
import org.labgoals.feedback.application.FeedbackHistory;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequestDeclined;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequestWithdrawn;
import org.labgoals.feedback.domain.FeedbackRequestEvent.FeedbackRequested;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** What happened to requests for feedback, for those who see all whom they asked. */
@Component
class FeedbackRequestEntries implements EntriesOfPerson {

    private final FeedbackHistory history;
    private final EntryLines lines;

    FeedbackRequestEntries(FeedbackHistory history, EntryLines lines) {
        this.history = history;
        this.lines = lines;
    }

    @Override
    public Class<?> vocabulary() {
        return FeedbackRequestEvent.class;
    }

    @Override
    public PersonId person(String recordId) {
        return history.personOfRequest(recordId).orElseThrow();
    }

    @Override
    public List<ToldEntry> of(Viewer asker, String recordId) {
        return history.ofRequest(asker, recordId).stream()
                .map(event -> new ToldEntry(line(event), null))
                .toList();
    }

    @Override
    public AuditEntry.Page page() {
        return AuditEntry.Page.FEEDBACK;
    }

    private HistoryLine line(RecordedEvent<FeedbackRequestEvent> event) {
        return switch (event.payload()) {
            case FeedbackRequested e ->
                    lines.line(
                            event,
                            e.on(),
                            e.question(),
                            Fields.none()
                                    .now("feedback-source", e.source())
                                    .now("feedback-due", (Object) e.due()));
            case FeedbackRequestDeclined e -> told(event, e.on());
            case FeedbackRequestWithdrawn e -> told(event, e.on());
        };
    }

    private HistoryLine told(RecordedEvent<FeedbackRequestEvent> event, LocalDate on) {
        return lines.line(event, on, null, Fields.none());
    }
}
