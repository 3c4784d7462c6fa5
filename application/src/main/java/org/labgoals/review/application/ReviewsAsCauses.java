package org.labgoals.review.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.shared.application.CausedBy;
import org.labgoals.shared.application.EventTrail.Trace;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.TellsCauses;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.springframework.stereotype.Component;

/** Tells which review a goal's step was decided in, to those who may know of it. */
@Component
class ReviewsAsCauses implements TellsCauses {

    private final ReviewSight sight;
    private final RecordedEvents events;

    ReviewsAsCauses(ReviewSight sight, RecordedEvents events) {
        this.sight = sight;
        this.events = events;
    }

    @Override
    public String feature() {
        return ReviewQueries.FEATURE;
    }

    @Override
    public Map<String, CausedBy> told(Viewer viewer, Collection<Trace> traces) {
        Map<String, CausedBy> told = new HashMap<>();
        traces.stream()
                .collect(Collectors.groupingBy(Trace::recordId))
                .forEach(
                        (record, its) ->
                                ReviewRecordId.person(record)
                                        .filter(person -> sight.mayKnow(viewer, person))
                                        .ifPresent(person -> tell(person, record, its, told)));
        return told;
    }

    private void tell(
            PersonId person, String record, Collection<Trace> its, Map<String, CausedBy> told) {
        var recorded = events.of(ReviewEvent.class, record);
        var state = ReviewFold.of(recorded);
        if (state == null) {
            return;
        }
        var wanted = its.stream().map(Trace::eventId).collect(Collectors.toSet());
        recorded.stream()
                .filter(event -> wanted.contains(event.eventId()))
                .forEach(
                        event ->
                                state.review(number(event))
                                        .ifPresent(
                                                review ->
                                                        told.put(
                                                                event.eventId(),
                                                                new CausedBy(
                                                                        ReviewQueries.FEATURE,
                                                                        address(person, event),
                                                                        review.plan().from(),
                                                                        review.plan().until()))));
    }

    private static String address(PersonId person, RecordedEvent<ReviewEvent> event) {
        return "people/%s/reviews/%d".formatted(person.value(), number(event));
    }

    private static int number(RecordedEvent<ReviewEvent> event) {
        return event.payload().number();
    }
}
