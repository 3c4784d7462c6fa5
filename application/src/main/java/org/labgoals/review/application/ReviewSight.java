package org.labgoals.review.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.domain.Reading;
import org.labgoals.review.domain.ReviewEvent;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * Whose reviews a viewer may know of, how they stand to them, and what of them they may read: their
 * own, their people's, and everybody's as a director or auditor. All that leaves here has passed
 * {@link Reading}.
 */
@Component
class ReviewSight {

    private final ReviewRecords records;
    private final RecordedEvents events;
    private final Directory directory;
    private final Today today;

    ReviewSight(ReviewRecords records, RecordedEvents events, Directory directory, Today today) {
        this.records = records;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    /** The person, if the viewer may know of their reviews. */
    PersonLine person(Viewer viewer, PersonId person) {
        return directory.known(viewer, person, today.date());
    }

    boolean mayKnow(Viewer viewer, PersonId person) {
        return directory.mayKnow(viewer, person, today.date());
    }

    /**
     * The record as the viewer may read it, as its row says or its events while that is on its way.
     */
    ReviewState record(Viewer viewer, PersonId person) {
        person(viewer, person);
        return read(viewer, whole(person));
    }

    private ReviewState whole(PersonId person) {
        return records.record(person)
                .or(() -> Optional.ofNullable(ReviewFold.of(history(person))))
                .orElseGet(() -> ReviewState.none(person));
    }

    private ReviewState read(Viewer viewer, ReviewState state) {
        return AsOf.current().isEmpty()
                ? Reading.by(viewer.person(), state)
                : Reading.by(viewer.person(), state, AsOf.now(() -> whole(state.person())));
    }

    /**
     * The record as it stood after so many of its events, as the viewer might have read it then.
     */
    ReviewState atVersion(Viewer viewer, PersonId person, long version) {
        person(viewer, person);
        var until = history(person).stream().filter(event -> event.sequence() <= version).toList();
        return Reading.by(
                viewer.person(),
                Optional.ofNullable(ReviewFold.of(until))
                        .orElseGet(() -> ReviewState.none(person)));
    }

    /** The records of these people that exist, as the viewer may read them. */
    List<ReviewState> records(Viewer viewer, Collection<PersonId> people) {
        var reach = reachOf(viewer);
        return records.records(people).stream()
                .filter(
                        state ->
                                state.person().equals(viewer.person())
                                        || reach.covers(state.person()))
                .map(state -> read(viewer, state))
                .toList();
    }

    private List<RecordedEvent<ReviewEvent>> history(PersonId person) {
        return events.of(ReviewEvent.class, ReviewRecordId.of(person).value());
    }

    Reach reachOf(Viewer viewer) {
        return directory.reachOf(viewer, today.date());
    }

    Standing standing(Viewer viewer, PersonId person) {
        return directory.standing(viewer, person, today.date());
    }

    /** Who decides for the person today, the first in line first. */
    List<PersonId> decidersOn(PersonId person) {
        return directory.decidersOf(person, today.date());
    }
}
