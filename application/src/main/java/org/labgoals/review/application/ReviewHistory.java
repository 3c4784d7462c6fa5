package org.labgoals.review.application;

import java.util.List;
import org.labgoals.review.domain.Reading;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/**
 * What happened in a person's reviews, each entry with whether its words may be read by whoever
 * looks. Not authorised by itself: who asks says that the viewer may know of the record.
 */
@Component
public class ReviewHistory {

    private final RecordedEvents events;

    ReviewHistory(RecordedEvents events) {
        this.events = events;
    }

    /**
     * One entry.
     *
     * @param isReadable whether its words may be shown
     */
    public record Entry(RecordedEvent<ReviewEvent> event, boolean isReadable) {}

    /** All entries, oldest first. */
    public List<Entry> of(Viewer viewer, PersonId person) {
        var all = events.of(ReviewEvent.class, ReviewRecordId.of(person).value());
        var folded = ReviewFold.of(all);
        var state = folded == null ? ReviewState.none(person) : folded;
        return all.stream()
                .map(
                        event ->
                                new Entry(
                                        event,
                                        Reading.mayRead(
                                                viewer.person(),
                                                event.payload(),
                                                event.recorded(),
                                                state)))
                .toList();
    }
}
