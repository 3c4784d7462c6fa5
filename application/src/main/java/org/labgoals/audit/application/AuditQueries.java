package org.labgoals.audit.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.AuditIndex.Question;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.goal.application.GoalEntries;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EventTrail;
import org.labgoals.shared.application.EventTrail.Trace;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * The one way to read the audit history: what was recorded about goals, people, their careers,
 * competency and reviews, objectives and indicators, newest first, for auditors, directors and
 * managers and the records each may know of. An unsubmitted draft stays its owner's. To anybody
 * else there is nothing ({@link NotFound}).
 *
 * <p>A page is found by index in one statement, or a few where drafts are left out, and each record
 * it mentions is told by its own fold. Words find an entry only where the viewer reads them in it.
 */
@Component
public class AuditQueries {

    /** How many entries a page has at most. */
    public static final int PAGE = 25;

    private static final String LIVE = "audit";

    /** So long a question waits for the index to know what was recorded last. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** So many times it looks further back for a page that private drafts left empty. */
    private static final int LOOKS = 4;

    /**
     * And so many times for words: how far it looks must not tell that they stand where the viewer
     * may not read.
     */
    private static final int LOOKS_FOR_WORDS = 40;

    private final CurrentViewer viewer;
    private final AuditIndex index;
    private final EventTrail trail;
    private final GoalEntries goals;
    private final List<EntriesOfPerson> ofPeople;
    private final List<EntriesOfLaboratory> ofLaboratory;
    private final RecordedEvents events;
    private final EntryLines lines;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    AuditQueries(
            CurrentViewer viewer,
            AuditIndex index,
            EventTrail trail,
            GoalEntries goals,
            List<EntriesOfPerson> ofPeople,
            List<EntriesOfLaboratory> ofLaboratory,
            RecordedEvents events,
            EntryLines lines,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.index = index;
        this.trail = trail;
        this.goals = goals;
        this.ofPeople = ofPeople;
        this.ofLaboratory = ofLaboratory;
        this.events = events;
        this.lines = lines;
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** Whether somebody may ask at all. */
    public static boolean isOpenTo(Viewer viewer) {
        return viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR);
    }

    /** The kinds of entries there are, in kebab form. */
    public static List<String> kinds() {
        return Vocabulary.names();
    }

    /** Whose records, and whose doings, the viewer can narrow to, by name. */
    public List<PersonLine> people() {
        return directory.everybodyIn(directory.reachOf(admitted(), today.date()));
    }

    /** A page of entries. */
    public AuditPage find(FindEntries wanted) {
        return find(admitted(), wanted);
    }

    /**
     * Hands the page to the listener now and, where it is the newest one, each time something was
     * recorded, on whatever thread, as the viewer who asks now, until closed.
     */
    public Watching watch(FindEntries wanted, Consumer<AuditPage> listener) {
        Viewer asker = admitted();
        return live.watch(
                LIVE, change -> wanted.before() == null, () -> find(asker, wanted), listener);
    }

    /**
     * Those of the entries that the viewer may know of, each record read once. Not narrowed to the
     * people within their reach: whoever asks has seen to that.
     */
    List<AuditEntry> entries(Viewer asker, List<Trace> places) {
        var records = new Records(asker);
        return places.stream().flatMap(place -> records.entry(place).stream()).toList();
    }

    /** One entry, if there is such a one and the viewer may know of it. */
    Optional<AuditEntry> entry(Viewer asker, Trace place) {
        if (!isOpenTo(asker)) {
            return Optional.empty();
        }
        Set<String> subjects = subjects(asker, null);
        return subjects == null || subjects.contains(place.subject())
                ? new Records(asker).entry(place)
                : Optional.empty();
    }

    private Viewer admitted() {
        Viewer asker = viewer.get();
        if (!isOpenTo(asker)) {
            throw new NotFound("There is no such page.");
        }
        return asker;
    }

    private AuditPage find(Viewer asker, FindEntries wanted) {
        Set<String> subjects = subjects(asker, wanted.person());
        Set<String> words = wanted.words() == null ? Set.of() : SearchWords.of(wanted.words());
        boolean upToDate = index.isUpToDate(PATIENCE);
        if (words.isEmpty() && wanted.words() != null) {
            return new AuditPage(List.of(), null, upToDate);
        }
        Records records = new Records(asker);
        List<AuditEntry> found = new ArrayList<>();
        AuditCursor before = wanted.before();
        AuditCursor shown = before;
        int looks = words.isEmpty() ? LOOKS : LOOKS_FOR_WORDS;
        for (int look = 0; look < looks; look++) {
            List<AuditCursor> places = index.find(question(wanted, subjects, words, before));
            Map<Long, Trace> traces =
                    trail
                            .at(places.stream().map(AuditCursor::place).collect(Collectors.toSet()))
                            .stream()
                            .collect(Collectors.toMap(Trace::place, Function.identity()));
            for (AuditCursor place : places) {
                if (found.size() == PAGE) {
                    return new AuditPage(found, shown, upToDate);
                }
                before = place;
                Trace trace = traces.get(place.place());
                Optional<AuditEntry> entry =
                        trace == null
                                ? Optional.empty()
                                : records.entry(trace).filter(each -> each.says(words));
                if (entry.isPresent()) {
                    found.add(entry.get());
                    shown = place;
                }
            }
            if (places.size() <= PAGE) {
                return new AuditPage(found, null, upToDate);
            }
        }
        return new AuditPage(found, before, upToDate);
    }

    private Question question(
            FindEntries wanted,
            @Nullable Set<String> subjects,
            Set<String> words,
            @Nullable AuditCursor before) {
        LocalDate until = wanted.recorded().until();
        Question question =
                new Question(
                        subjects,
                        wanted.record(),
                        wanted.by() == null ? null : wanted.by().value(),
                        wanted.kind(),
                        start(wanted.recorded().from()),
                        start(until == null ? null : until.plusDays(1)),
                        wanted.happened().from(),
                        wanted.happened().until(),
                        words,
                        before,
                        PAGE + 1);
        if (before != null && before.isOfDays() != question.isByDay()) {
            throw new NotFound("There is no such page.");
        }
        return question;
    }

    /** When a day of the laboratory begins. */
    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(directory.zone()).toInstant();
    }

    /** Whose records are looked through; null for everybody's. */
    private @Nullable Set<String> subjects(Viewer asker, @Nullable PersonId person) {
        Reach reach = directory.reachOf(asker, today.date());
        if (person != null) {
            if (!reach.covers(person) && !person.equals(asker.person())) {
                throw new NotFound("There is no such person.");
            }
            return Set.of(person.value());
        }
        return switch (reach) {
            case Reach.Everybody everybody -> null;
            case Reach.These these -> {
                Set<PersonId> all = new HashSet<>(these.people());
                all.add(asker.person());
                yield Stream.concat(
                                all.stream().map(PersonId::value),
                                ofLaboratory.stream().flatMap(each -> each.ids(asker).stream()))
                        .collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    /** The records of one page, each read once. */
    private final class Records {
        private final Viewer asker;
        private final Map<String, Optional<GoalEntries.Entries>> goalsRead = new HashMap<>();
        private final Map<String, List<ToldEntry>> peopleRead = new HashMap<>();
        private final Map<String, Optional<EntriesOfLaboratory.Told>> laboratoryRead =
                new HashMap<>();

        Records(Viewer asker) {
            this.asker = asker;
        }

        Optional<AuditEntry> entry(Trace place) {
            return Vocabulary.isOf(RedactionEvent.class, place.what())
                    ? ofRedaction(place)
                    : told(place)
                            .map(entry -> entry.redactable(mayRedact(place)))
                            .map(entry -> entry.onBehalfOf(standsInFor(place)));
        }

        private @Nullable PersonLine standsInFor(Trace place) {
            return place.onBehalfOf() == null ? null : lines.person(place.onBehalfOf());
        }

        private boolean mayRedact(Trace place) {
            return place.sealed()
                    && RedactionPolicy.answers(
                            asker,
                            directory.standing(asker, new PersonId(place.subject()), today.date()));
        }

        /** Shown to whoever may know of the entry whose texts were redacted. */
        private Optional<AuditEntry> ofRedaction(Trace place) {
            return events.of(RedactionEvent.class, place.recordId()).stream()
                    .findFirst()
                    .map(RedactionsInRecord::redacted)
                    .flatMap(
                            redacted ->
                                    trail.named(Set.of(redacted.event())).stream()
                                            .findFirst()
                                            .flatMap(this::told)
                                            .map(
                                                    entry ->
                                                            entry.telling(
                                                                    place.place(),
                                                                    HistoryLine.of(
                                                                            redacted,
                                                                            lines.person(
                                                                                    redacted
                                                                                            .by())))));
        }

        private Optional<AuditEntry> told(Trace place) {
            return ofPeople.stream()
                    .filter(each -> Vocabulary.isOf(each.vocabulary(), place.what()))
                    .findFirst()
                    .map(entries -> ofPerson(place, entries))
                    .or(() -> ofLaboratory(place))
                    .orElseGet(() -> ofGoal(place));
        }

        /** Empty where it is no record of the laboratory’s, so that another kind is asked. */
        private Optional<Optional<AuditEntry>> ofLaboratory(Trace place) {
            return ofLaboratory.stream()
                    .filter(each -> Vocabulary.isOf(each.vocabulary(), place.what()))
                    .findFirst()
                    .map(entries -> ofLaboratory(place, entries));
        }

        private Optional<AuditEntry> ofLaboratory(Trace place, EntriesOfLaboratory entries) {
            return laboratoryRead
                    .computeIfAbsent(place.recordId(), id -> entries.told(asker, id))
                    .flatMap(
                            told ->
                                    line(told.lines(), place)
                                            .map(
                                                    line ->
                                                            AuditEntry.of(
                                                                            place.place(),
                                                                            null,
                                                                            null,
                                                                            told.title(),
                                                                            AuditEntry.Page
                                                                                    .LABORATORY,
                                                                            null,
                                                                            told.address(),
                                                                            line)
                                                                    .among(told.lines())));
        }

        private Optional<AuditEntry> ofGoal(Trace place) {
            return goalsRead
                    .computeIfAbsent(place.recordId(), id -> goals.of(asker, new GoalId(id)))
                    .flatMap(
                            goal ->
                                    line(goal.lines(), place)
                                            .map(
                                                    line ->
                                                            AuditEntry.of(
                                                                            place.place(),
                                                                            goal.owner(),
                                                                            place.recordId(),
                                                                            goal.title(),
                                                                            AuditEntry.Page.GOAL,
                                                                            null,
                                                                            null,
                                                                            line)
                                                                    .among(goal.lines())));
        }

        private Optional<AuditEntry> ofPerson(Trace place, EntriesOfPerson entries) {
            List<ToldEntry> told =
                    peopleRead.computeIfAbsent(place.recordId(), id -> entries.of(asker, id));
            return directory
                    .person(entries.person(place.recordId()))
                    .flatMap(
                            person ->
                                    told.stream()
                                            .filter(each -> isAt(each.line(), place))
                                            .findFirst()
                                            .map(
                                                    each ->
                                                            AuditEntry.of(
                                                                            place.place(),
                                                                            person,
                                                                            null,
                                                                            null,
                                                                            entries.page(),
                                                                            each.shown(),
                                                                            null,
                                                                            each.line())
                                                                    .readable(each.readable())));
        }

        private static Optional<HistoryLine> line(List<HistoryLine> lines, Trace place) {
            return lines.stream().filter(line -> isAt(line, place)).findFirst();
        }

        private static boolean isAt(HistoryLine line, Trace place) {
            return line.event().equals(place.eventId());
        }
    }
}
