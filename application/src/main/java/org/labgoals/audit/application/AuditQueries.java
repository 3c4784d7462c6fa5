package org.labgoals.audit.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.GoalEntries;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NewestEvents;
import org.labgoals.shared.application.NewestEvents.Place;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * The one way to read the audit history: what was recorded about goals and people, newest first,
 * for auditors, directors and managers and the records each may know of. An unsubmitted draft stays
 * its owner's. To anybody else there is nothing ({@link NotFound}).
 *
 * <p>It reads the events themselves and no rows of its own: a page is found in one statement, or a
 * few where drafts are left out, and each record it mentions is told by its own fold.
 */
@Component
public class AuditQueries {

    /** How many entries a page has at most. */
    public static final int PAGE = 25;

    /** So many times it looks further back for a page that private drafts left empty. */
    private static final int LOOKS = 4;

    private final CurrentViewer viewer;
    private final NewestEvents newest;
    private final GoalEntries goals;
    private final PersonEntries people;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    AuditQueries(
            CurrentViewer viewer,
            NewestEvents newest,
            GoalEntries goals,
            PersonEntries people,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.newest = newest;
        this.goals = goals;
        this.people = people;
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

    /** Whose records the viewer can narrow to, by name. */
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
                "goal", change -> wanted.before() == null, () -> find(asker, wanted), listener);
    }

    private Viewer admitted() {
        Viewer asker = viewer.get();
        if (!isOpenTo(asker)) {
            throw new NotFound("There is no such page.");
        }
        return asker;
    }

    private AuditPage find(Viewer asker, FindEntries wanted) {
        Set<Class<?>> types = Vocabulary.classes(wanted.kind());
        Set<String> subjects = subjects(asker, wanted.person());
        Records records = new Records(asker);
        List<AuditEntry> found = new ArrayList<>();
        Long before = wanted.before();
        for (int look = 0; look < LOOKS; look++) {
            List<Place> places =
                    newest.find(new NewestEvents.Wanted(types, subjects, before, PAGE + 1));
            for (Place place : places) {
                if (found.size() == PAGE) {
                    return new AuditPage(List.copyOf(found), found.getLast().place());
                }
                records.entry(place).ifPresent(found::add);
                before = place.index();
            }
            if (places.size() <= PAGE) {
                return new AuditPage(List.copyOf(found), null);
            }
        }
        return new AuditPage(List.copyOf(found), before);
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
                yield all.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
            }
        };
    }

    /** The records of one page, each read once. */
    private final class Records {
        private final Viewer asker;
        private final Map<String, Optional<GoalEntries.Entries>> ofGoals = new HashMap<>();
        private final Map<String, List<HistoryLine>> ofPeople = new HashMap<>();

        Records(Viewer asker) {
            this.asker = asker;
        }

        Optional<AuditEntry> entry(Place place) {
            return PersonEvent.class.isAssignableFrom(place.type())
                    ? ofPerson(place)
                    : ofGoal(place);
        }

        private Optional<AuditEntry> ofGoal(Place place) {
            return ofGoals.computeIfAbsent(place.recordId(), id -> goals.of(asker, new GoalId(id)))
                    .flatMap(
                            goal ->
                                    line(goal.lines(), place)
                                            .map(
                                                    line ->
                                                            new AuditEntry(
                                                                    place.index(),
                                                                    goal.owner(),
                                                                    place.recordId(),
                                                                    goal.title(),
                                                                    line)));
        }

        private Optional<AuditEntry> ofPerson(Place place) {
            PersonId id = new PersonId(place.recordId());
            List<HistoryLine> lines =
                    ofPeople.computeIfAbsent(place.recordId(), none -> people.of(id));
            return directory
                    .person(id)
                    .flatMap(
                            person ->
                                    line(lines, place)
                                            .map(
                                                    line ->
                                                            new AuditEntry(
                                                                    place.index(),
                                                                    person,
                                                                    null,
                                                                    null,
                                                                    line)));
        }

        private static Optional<HistoryLine> line(List<HistoryLine> lines, Place place) {
            return lines.stream().filter(line -> line.event().equals(place.eventId())).findFirst();
        }
    }
}
