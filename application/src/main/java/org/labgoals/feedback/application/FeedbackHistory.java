package org.labgoals.feedback.application;

import java.util.List;
import java.util.Optional;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.Reading;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * What happened to feedback and requests, as far as whoever looks may know of it: entries that
 * {@link Reading} keeps are left out, and so are words.
 */
@Component
public class FeedbackHistory {

    private final RecordedEvents events;
    private final FeedbackSight sight;

    FeedbackHistory(RecordedEvents events, FeedbackSight sight) {
        this.events = events;
        this.sight = sight;
    }

    /**
     * One entry.
     *
     * @param isReadable whether its words may be shown
     */
    public record Entry(RecordedEvent<FeedbackEvent> event, boolean isReadable) {}

    /** Whom a record is about; empty where there is no such record. */
    public Optional<PersonId> person(String recordId) {
        var feedback = sight.whole(new FeedbackId(recordId));
        return feedback == null ? Optional.empty() : Optional.of(feedback.person());
    }

    /** Whom a request is about; empty where there is no such request. */
    public Optional<PersonId> personOfRequest(String recordId) {
        var request = sight.whole(new FeedbackRequestId(recordId));
        return request == null ? Optional.empty() : Optional.of(request.person());
    }

    /** The entries of one record, oldest first; none where the viewer may not know of it. */
    public List<Entry> of(Viewer viewer, String recordId) {
        try {
            var seen = sight.one(viewer, new FeedbackId(recordId));
            var reader = sight.reader(viewer, seen.person());
            return events.of(FeedbackEvent.class, recordId).stream()
                    .filter(event -> Reading.tells(reader, event.payload()))
                    .map(event -> new Entry(event, seen.text() != null))
                    .toList();
        } catch (NotFound notForThem) {
            return List.of();
        }
    }

    /** As {@link #of}, for a request; only those who see all whom it asked are told. */
    public List<RecordedEvent<FeedbackRequestEvent>> ofRequest(Viewer viewer, String recordId) {
        try {
            var id = new FeedbackRequestId(recordId);
            var whole = sight.whole(id);
            return sight.request(viewer, id).equals(whole)
                    ? events.of(FeedbackRequestEvent.class, recordId)
                    : List.of();
        } catch (NotFound notForThem) {
            return List.of();
        }
    }
}
