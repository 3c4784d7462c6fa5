package org.labgoals.review.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewCycleState;
import org.labgoals.review.domain.ReviewPart;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.review.domain.ReviewState;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.review.domain.Written;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to read reviews and their cycles, for the current viewer only; what they may not know
 * of does not exist ({@link NotFound}), and what is sealed from them has no text.
 */
@Component
public class ReviewQueries {

    static final String FEATURE = "review";

    private static final List<String> GATHERED =
            List.of(FEATURE, "goal", "career", "competency", "feedback");

    private final CurrentViewer viewer;
    private final ReviewSight sight;
    private final CycleSight cycles;
    private final Gathering gathering;
    private final GoalRecords goals;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    ReviewQueries(
            CurrentViewer viewer,
            ReviewSight sight,
            CycleSight cycles,
            Gathering gathering,
            GoalRecords goals,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.cycles = cycles;
        this.gathering = gathering;
        this.goals = goals;
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /** Whether the viewer may know of the person's reviews. */
    public boolean mayRead(PersonId person) {
        return sight.mayKnow(viewer.get(), person);
    }

    /** Whether the viewer can open a review of the person. */
    public boolean mayOpen(PersonId person) {
        return sight.standing(viewer.get(), person) == Standing.DECIDER;
    }

    /** A person's reviews, the latest first. */
    public List<ReviewLine> reviews(PersonId person) {
        return reviews(viewer.get(), person);
    }

    /** As {@link #watch}, for a person's reviews. */
    public Watching watchReviews(PersonId person, Consumer<List<ReviewLine>> listener) {
        var asker = viewer.get();
        return live.watch(
                FEATURE,
                change -> change.subjectId().equals(ReviewRecordId.of(person).value()),
                () -> reviews(asker, person),
                listener);
    }

    private List<ReviewLine> reviews(Viewer asker, PersonId person) {
        var line = sight.person(asker, person);
        return sight.record(asker, person).reviews().reversed().stream()
                .map(review -> line(asker, line, review))
                .toList();
    }

    /** One review, whole. */
    public ReviewPage review(PersonId person, int number) {
        return review(viewer.get(), person, number);
    }

    /** The person's reviews as they stood after so many events, for an answer to a command. */
    public ReviewState atVersion(PersonId person, long version) {
        return sight.atVersion(viewer.get(), person, version);
    }

    /** One review as it stood after so many events, with what it gathers now. */
    public ReviewPage review(PersonId person, int number, long version) {
        var asker = viewer.get();
        var record = sight.atVersion(asker, person, version);
        return page(asker, record, find(record, number));
    }

    /** The viewer's own reviews, those of their people, and the cycles they may know of. */
    public ReviewBoard board() {
        return board(viewer.get());
    }

    /** Whom the viewer can open a cycle for. */
    public CycleGroups groups() {
        return cycles.groups(viewer.get());
    }

    /** The cycles that the viewer may know of, the latest first. */
    public List<CycleLine> cycles() {
        var asker = viewer.get();
        return cycleLines(asker);
    }

    /** One cycle. */
    public CycleLine cycle(ReviewCycleId id) {
        var asker = viewer.get();
        return lines(asker, List.of(cycles.cycle(asker, id))).getFirst();
    }

    /** Hands the review over now and each time it or what it gathers changes, until closed. */
    public Watching watch(PersonId person, int number, Consumer<ReviewPage> listener) {
        var asker = viewer.get();
        return live.watch(
                GATHERED,
                change -> concerns(change, person),
                () -> review(asker, person, number),
                listener);
    }

    /** As {@link #watch}, for the board. */
    public Watching watchBoard(Consumer<ReviewBoard> listener) {
        var asker = viewer.get();
        return live.watch(FEATURE, change -> true, () -> board(asker), listener);
    }

    private boolean concerns(ProjectionSignals.Changed change, PersonId person) {
        return change.feature().equals("goal")
                ? goals.goal(new GoalId(change.subjectId()))
                        .filter(goal -> goal.owner().equals(person))
                        .isPresent()
                : change.feature().equals("feedback")
                        || change.subjectId().startsWith(person.value());
    }

    private ReviewPage review(Viewer asker, PersonId person, int number) {
        var record = sight.record(asker, person);
        return page(asker, record, find(record, number));
    }

    private static PerformanceReview find(ReviewState record, int number) {
        return record.review(number).orElseThrow(() -> new NotFound("There is no such review."));
    }

    private ReviewPage page(Viewer asker, ReviewState record, PerformanceReview review) {
        var person = sight.person(asker, record.person());
        var standing = sight.standing(asker, record.person());
        var deciders = sight.decidersOn(record.person());
        var material = gathering.of(asker, record.person(), review.plan());
        var people = directory.people(mentioned(record.person(), review, material, deciders));
        return new ReviewPage(
                person,
                record.version(),
                review,
                deciders.isEmpty() ? null : people.get(deciders.getFirst()),
                standing,
                people,
                material,
                AsOf.current().isPresent()
                        ? Set.of()
                        : ReviewSteps.of(review, standing, material.asGoals()));
    }

    private static Set<PersonId> mentioned(
            PersonId person,
            PerformanceReview review,
            ReviewMaterial material,
            List<PersonId> deciders) {
        Set<PersonId> mentioned = new LinkedHashSet<>(deciders);
        mentioned.add(person);
        Stream.of(review.selfAssessment(), review.assessment(), review.nextSteps(), review.note())
                .flatMap(Stream::ofNullable)
                .map(Written::by)
                .forEach(mentioned::add);
        review.outcomes().forEach(each -> mentioned.add(each.words().by()));
        material.assessments().forEach(each -> mentioned.add(each.by()));
        return mentioned;
    }

    private ReviewBoard board(Viewer asker) {
        var me = directory.person(asker.person());
        var own =
                sight.records(asker, List.of(asker.person())).stream()
                        .flatMap(record -> record.reviews().reversed().stream())
                        .flatMap(review -> me.map(person -> line(asker, person, review)).stream())
                        .toList();
        var people =
                directory.everybodyIn(sight.reachOf(asker)).stream()
                        .filter(person -> !person.id().equals(asker.person()))
                        .collect(
                                Collectors.toMap(
                                        PersonLine::id,
                                        Function.identity(),
                                        (one, same) -> one,
                                        LinkedHashMap::new));
        var latest =
                sight.records(asker, people.keySet()).stream()
                        .flatMap(
                                record ->
                                        latest(asker, people.get(record.person()), record).stream())
                        .sorted(
                                Comparator.comparing(
                                                (ReviewLine line) ->
                                                        line.due() == null
                                                                ? LocalDate.MAX
                                                                : line.due())
                                        .thenComparing(line -> line.person().name()))
                        .toList();
        var reviewed = latest.stream().map(line -> line.person().id()).collect(Collectors.toSet());
        return new ReviewBoard(
                own,
                latest,
                people.values().stream().filter(person -> !reviewed.contains(person.id())).toList(),
                cycleLines(asker));
    }

    private Optional<ReviewLine> latest(
            Viewer asker, @Nullable PersonLine person, ReviewState record) {
        return person == null
                ? Optional.empty()
                : record.reviews().reversed().stream()
                        .filter(review -> review.status() != ReviewStatus.CALLED_OFF)
                        .findFirst()
                        .map(review -> line(asker, person, review));
    }

    private ReviewLine line(Viewer asker, PersonLine person, PerformanceReview review) {
        var standing = sight.standing(asker, person.id());
        var part =
                review.open().stream()
                        .filter(each -> isTheirs(each, standing))
                        .findFirst()
                        .orElse(null);
        return new ReviewLine(person, review, part, part == null ? null : review.dueOn(part));
    }

    private static boolean isTheirs(ReviewPart part, Standing standing) {
        return switch (part) {
            case SELF_ASSESSMENT, ACKNOWLEDGEMENT -> standing == Standing.OWNER;
            case ASSESSMENT, TALK -> standing == Standing.DECIDER;
        };
    }

    private List<CycleLine> cycleLines(Viewer asker) {
        var all =
                cycles.all(asker).stream()
                        .sorted(Comparator.comparing(ReviewCycleState::openedOn).reversed())
                        .toList();
        return lines(asker, all);
    }

    private List<CycleLine> lines(Viewer asker, List<ReviewCycleState> all) {
        var named = all.stream().flatMap(cycle -> cycle.people().stream()).toList();
        Map<PersonId, ReviewState> records =
                sight.records(asker, Set.copyOf(named)).stream()
                        .collect(Collectors.toMap(ReviewState::person, Function.identity()));
        return all.stream().map(cycle -> line(cycle, records, cycles.leads(asker, cycle))).toList();
    }

    private static CycleLine line(
            ReviewCycleState cycle, Map<PersonId, ReviewState> records, boolean isLed) {
        var reviews =
                cycle.people().stream()
                        .flatMap(person -> Stream.ofNullable(records.get(person)))
                        .flatMap(record -> record.ofCycle(cycle.id()).stream())
                        .toList();
        Map<ReviewPart, Integer> done = new LinkedHashMap<>();
        for (var part : ReviewPart.values()) {
            done.put(
                    part,
                    Math.toIntExact(
                            reviews.stream().filter(review -> review.isDone(part)).count()));
        }
        return new CycleLine(cycle, reviews.size(), done, isLed);
    }
}
