package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.AnonymousAnswers.Asked;
import org.labgoals.feedback.domain.FeedbackId;
import org.labgoals.feedback.domain.FeedbackRequestId;
import org.labgoals.feedback.domain.FeedbackRequestState;
import org.labgoals.feedback.domain.FeedbackState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to read feedback and requests, for the current viewer only; what they may not know of
 * does not exist ({@link NotFound}), and what is sealed from them has no text.
 */
@Component
public class FeedbackQueries {

    static final String FEATURE = "feedback";

    private final CurrentViewer viewer;
    private final FeedbackSight sight;
    private final Topics topics;
    private final FeedbackLinks links;
    private final FeedbackAnswered answered;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    FeedbackQueries(
            CurrentViewer viewer,
            FeedbackSight sight,
            Topics topics,
            FeedbackLinks links,
            FeedbackAnswered answered,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.topics = topics;
        this.links = links;
        this.answered = answered;
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Whether the viewer may know of what is said of the person. */
    public boolean mayRead(PersonId person) {
        return sight.mayKnow(viewer.get(), person);
    }

    /** Whether the viewer can ask for feedback on the person. */
    public boolean mayAsk(PersonId person) {
        var asker = viewer.get();
        return asker.person().equals(person) || sight.standing(asker, person) == Standing.DECIDER;
    }

    /**
     * What feedback on the person can be about beside the person, as far as the viewer may know.
     */
    public List<TopicChoice> topics(PersonId person) {
        return topics.choices(viewer.get(), person);
    }

    /** What was said of a person, the latest first. */
    public List<FeedbackLine> about(PersonId person) {
        return about(viewer.get(), person);
    }

    /** One. */
    public FeedbackLine one(FeedbackId feedback) {
        var asker = viewer.get();
        return lines(asker, List.of(sight.one(asker, feedback))).getFirst();
    }

    /** What the viewer said by name, the latest first. */
    public List<FeedbackLine> given() {
        return given(viewer.get());
    }

    /** What the viewer asked for, was asked, and may know of, what waits for them first. */
    public List<RequestLine> requests() {
        return requests(viewer.get());
    }

    /** One request. */
    public RequestLine request(FeedbackRequestId request) {
        var asker = viewer.get();
        return requestLines(asker, List.of(sight.request(asker, request))).getFirst();
    }

    /** Hands the lines over now and each time something changed, until closed. */
    public Watching watchAbout(PersonId person, Consumer<List<FeedbackLine>> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> about(asker, person), listener);
    }

    /** As {@link #watchAbout}, for the requests. */
    public Watching watchRequests(Consumer<List<RequestLine>> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> requests(asker), listener);
    }

    /** As {@link #watchAbout}, for one request. */
    public Watching watchRequest(FeedbackRequestId request, Consumer<RequestLine> listener) {
        var asker = viewer.get();
        return live.watch(
                FEATURE,
                change -> true,
                () -> requestLines(asker, List.of(sight.request(asker, request))).getFirst(),
                listener);
    }

    /** As {@link #watchAbout}, for what the viewer said. */
    public Watching watchGiven(Consumer<List<FeedbackLine>> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> given(asker), listener);
    }

    private List<FeedbackLine> given(Viewer asker) {
        return lines(asker, sight.given(asker));
    }

    private List<FeedbackLine> about(Viewer asker, PersonId person) {
        return lines(asker, sight.about(asker, person));
    }

    private List<FeedbackLine> lines(Viewer asker, List<FeedbackState> all) {
        var questions = sight.questions(all);
        Set<PersonId> mentioned = new HashSet<>();
        for (var each : all) {
            mentioned.add(each.person());
            Stream.ofNullable(each.by()).forEach(mentioned::add);
        }
        var people = directory.people(mentioned);
        Map<PersonId, org.labgoals.feedback.domain.Reader> readers = new LinkedHashMap<>();
        return all.stream()
                .map(
                        each -> {
                            var reader =
                                    readers.computeIfAbsent(
                                            each.person(), who -> sight.reader(asker, who));
                            var request =
                                    each.request() == null ? null : questions.get(each.request());
                            return new FeedbackLine(
                                    line(people, each.person()),
                                    each,
                                    each.by() == null ? null : line(people, each.by()),
                                    request == null ? null : request.question(),
                                    topics.title(each.topic()),
                                    AsOf.current().isPresent()
                                            ? Set.of()
                                            : FeedbackSteps.of(each, reader));
                        })
                .toList();
    }

    private List<RequestLine> requests(Viewer asker) {
        return requestLines(asker, sight.requests(asker)).stream()
                .sorted(
                        java.util.Comparator.comparing((RequestLine line) -> !line.waitsForViewer())
                                .thenComparing(line -> !line.open())
                                .thenComparing(line -> line.request().due())
                                .thenComparing(line -> line.request().id().value()))
                .toList();
    }

    private List<RequestLine> requestLines(Viewer asker, List<FeedbackRequestState> all) {
        Set<PersonId> mentioned = new HashSet<>();
        for (var each : all) {
            mentioned.add(each.person());
            mentioned.add(each.by());
            mentioned.addAll(each.colleagues());
        }
        var people = directory.people(mentioned);
        var done = answered.by(Set.of(asker.person()), all);
        return all.stream().map(each -> line(asker, each, people, done)).toList();
    }

    private RequestLine line(
            Viewer asker,
            FeedbackRequestState request,
            Map<PersonId, PersonLine> people,
            Set<Asked> done) {
        boolean open = AsOf.current().isEmpty() && request.isOpen(today.date());
        return new RequestLine(
                line(people, request.person()),
                line(people, request.by()),
                request,
                topics.title(request.topic()),
                request.colleagues().stream().map(each -> line(people, each)).toList(),
                open && request.by().equals(asker.person()) && !request.links().isEmpty()
                        ? links.unused(request.id())
                        : List.of(),
                open,
                open
                        && request.colleagues().contains(asker.person())
                        && !request.declined().contains(asker.person())
                        && !done.contains(new Asked(request.id(), asker.person().value())));
    }

    private static PersonLine line(Map<PersonId, PersonLine> people, PersonId id) {
        @Nullable PersonLine line = people.get(id);
        return line == null ? PersonLine.unknown(id) : line;
    }
}
