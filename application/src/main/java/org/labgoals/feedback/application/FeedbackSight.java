package org.labgoals.feedback.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.feedback.domain.Reader;
import org.labgoals.feedback.domain.Reading;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/** What a viewer may know of feedback. All that leaves here has passed {@link Reading}. */
@Component
class FeedbackSight {

    private final FeedbackRecords records;
    private final FeedbackRequestRecords requests;
    private final RecordedEvents events;
    private final Directory directory;
    private final Today today;

    FeedbackSight(
            FeedbackRecords records,
            FeedbackRequestRecords requests,
            RecordedEvents events,
            Directory directory,
            Today today) {
        this.records = records;
        this.requests = requests;
        this.events = events;
        this.directory = directory;
        this.today = today;
    }

    /** The person, if the viewer may know of what is said of them. */
    PersonLine person(Viewer viewer, PersonId person) {
        return directory.known(viewer, person, today.date());
    }

    boolean mayKnow(Viewer viewer, PersonId person) {
        return directory.mayKnow(viewer, person, today.date());
    }

    Standing standing(Viewer viewer, PersonId person) {
        return directory.standing(viewer, person, today.date());
    }

    /** Who decides for the person today, the first in line first. */
    List<PersonId> decidersOn(PersonId person) {
        return directory.decidersOf(person, today.date());
    }

    /**
     * How the viewer stands to what is said of the person; who looks back stands to it as both then
     * and now.
     */
    Reader reader(Viewer viewer, PersonId person) {
        return AsOf.current().isEmpty()
                ? standingAs(viewer, person)
                : standingAs(viewer, person).and(AsOf.now(() -> standingAs(viewer, person)));
    }

    /** What may be read of then, of that only what may be read now, too. */
    private List<FeedbackState> alsoNow(Viewer viewer, PersonId person, List<FeedbackState> then) {
        if (AsOf.current().isEmpty()) {
            return then;
        }
        var now =
                AsOf.now(() -> Reading.by(reader(viewer, person), records.about(List.of(person))));
        var readable =
                now.stream()
                        .filter(each -> each.text() != null)
                        .map(FeedbackState::id)
                        .collect(Collectors.toSet());
        return then.stream().filter(each -> readable.contains(each.id())).toList();
    }

    private List<FeedbackState> read(Viewer viewer, PersonId person, List<FeedbackState> all) {
        return alsoNow(viewer, person, Reading.by(reader(viewer, person), all));
    }

    private Reader standingAs(Viewer viewer, PersonId person) {
        return new Reader(
                viewer.person(),
                decidersOn(person).contains(viewer.person()),
                directory.reachOf(viewer, today.date()).covers(person),
                viewer.is(Role.DIRECTOR),
                viewer.is(Role.AUDITOR));
    }

    /** What the viewer may read of what was said of the person, the latest first. */
    List<FeedbackState> about(Viewer viewer, PersonId person) {
        person(viewer, person);
        return read(viewer, person, records.about(List.of(person))).stream()
                .sorted(FeedbackLine.LATEST_FIRST)
                .toList();
    }

    /** As {@link #about}, of those of these that the viewer may know of, by their ids. */
    List<FeedbackState> some(Viewer viewer, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : readable(viewer, records.some(ids));
    }

    /** What the viewer said by name. */
    List<FeedbackState> given(Viewer viewer) {
        return readable(viewer, records.by(viewer.person())).stream()
                .sorted(FeedbackLine.LATEST_FIRST)
                .toList();
    }

    /** One, if there is one and the viewer may know of it. */
    FeedbackState one(Viewer viewer, FeedbackId feedback) {
        return readable(viewer, Stream.ofNullable(whole(feedback)).toList()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such feedback."));
    }

    /** Whole, as its row says, or as its events do while that is on its way. */
    @Nullable FeedbackState whole(FeedbackId feedback) {
        return records.feedback(feedback)
                .orElseGet(() -> FeedbackFold.of(events.of(FeedbackEvent.class, feedback.value())));
    }

    /** Id of the event that holds the words. */
    String eventOf(FeedbackId feedback) {
        return events.of(FeedbackEvent.class, feedback.value()).getFirst().eventId();
    }

    /** Groups are whole only among all that was said of a person. */
    private List<FeedbackState> readable(Viewer viewer, List<FeedbackState> wanted) {
        var people = wanted.stream().map(FeedbackState::person).distinct().toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<FeedbackId, FeedbackState> all = new HashMap<>();
        wanted.forEach(each -> all.put(each.id(), each));
        records.about(people).forEach(each -> all.put(each.id(), each));
        var ids = wanted.stream().map(FeedbackState::id).collect(Collectors.toSet());
        return all.values().stream()
                .collect(Collectors.groupingBy(FeedbackState::person))
                .entrySet()
                .stream()
                .flatMap(of -> read(viewer, of.getKey(), of.getValue()).stream())
                .filter(each -> ids.contains(each.id()))
                .toList();
    }

    /** The request, if there is one and the viewer may know of it. */
    FeedbackRequestState request(Viewer viewer, FeedbackRequestId id) {
        if (AsOf.current().isPresent()) {
            AsOf.now(() -> request(viewer, id));
        }
        return Optional.ofNullable(whole(id))
                .map(each -> Reading.by(reader(viewer, each.person()), each))
                .orElseThrow(() -> new NotFound("There is no such request for feedback."));
    }

    /** Whole, as its row says, or as its events do while that is on its way. */
    @Nullable FeedbackRequestState whole(FeedbackRequestId request) {
        return requests.request(request)
                .orElseGet(
                        () ->
                                FeedbackFold.ofRequest(
                                        events.of(FeedbackRequestEvent.class, request.value())));
    }

    /** What the viewer asked for, and what is open that they were asked or may know of. */
    List<FeedbackRequestState> requests(Viewer viewer) {
        return requests(
                viewer,
                Stream.concat(
                                requests.by(viewer.person()).stream(),
                                requests.open(today.date()).stream())
                        .distinct()
                        .toList());
    }

    /** Those of these that the viewer may know of. */
    List<FeedbackRequestState> requests(Viewer viewer, List<FeedbackRequestState> all) {
        Function<PersonId, Reader> reader = person -> reader(viewer, person);
        var then = Reading.requests(reader, all);
        if (AsOf.current().isEmpty()) {
            return then;
        }
        var now =
                AsOf.now(
                        () ->
                                someRequests(
                                                viewer,
                                                then.stream()
                                                        .map(each -> each.id().value())
                                                        .toList())
                                        .stream()
                                        .map(FeedbackRequestState::id)
                                        .collect(Collectors.toSet()));
        return then.stream().filter(each -> now.contains(each.id())).toList();
    }

    List<FeedbackRequestState> someRequests(Viewer viewer, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : requests(viewer, requests.some(ids));
    }

    /** The questions that feedback answers: who reads the answer reads what was asked. */
    Map<FeedbackRequestId, FeedbackRequestState> questions(List<FeedbackState> read) {
        var ids =
                read.stream()
                        .flatMap(each -> Stream.ofNullable(each.request()))
                        .map(FeedbackRequestId::value)
                        .distinct()
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : requests.some(ids).stream()
                        .collect(Collectors.toMap(FeedbackRequestState::id, Function.identity()));
    }
}
