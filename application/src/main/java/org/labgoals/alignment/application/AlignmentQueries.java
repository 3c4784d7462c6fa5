package org.labgoals.alignment.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.Coverage;
import org.labgoals.alignment.domain.GoalFact;
import org.labgoals.alignment.domain.ObjectiveFact;
import org.labgoals.alignment.domain.Picture;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.GoalScope;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectiveTrees;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Directory.Reach;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.TeamId;
import org.springframework.stereotype.Component;

/**
 * The one way to ask how goals serve the objectives, for managers, directors and auditors and the
 * goals each may know of today; to anybody else there is nothing ({@link NotFound}). On an earlier
 * day people count for the teams they were in then.
 */
@Component
public class AlignmentQueries {

    static final String FEATURE = "alignment";

    private static final List<String> WATCHED = List.of(FEATURE, "objective");

    private static final Comparator<TeamLine> BY_NAME =
            Comparator.comparing(TeamLine::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(team -> team.id().value());

    private final CurrentViewer viewer;
    private final Directory directory;
    private final AlignmentRecords records;
    private final GoalRecords goals;
    private final ObjectiveTrees objectives;
    private final LiveAnswers live;
    private final Today today;

    AlignmentQueries(
            CurrentViewer viewer,
            Directory directory,
            AlignmentRecords records,
            GoalRecords goals,
            ObjectiveTrees objectives,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.directory = directory;
        this.records = records;
        this.goals = goals;
        this.objectives = objectives;
        this.live = live;
        this.today = today;
    }

    /** Whether somebody may ask at all. */
    public static boolean isOpenTo(Viewer viewer) {
        return viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR);
    }

    /** What the filter shows, in two statements. */
    public AlignmentPage page(AlignmentFilter filter) {
        return page(admitted(), filter);
    }

    /**
     * The coverage at the end of each of the last months, oldest first, and of the day itself; in
     * two statements, however many the months.
     */
    public Map<LocalDate, Coverage> course(AlignmentFilter filter, int months) {
        var reach = directory.reachOf(admitted(), today.date());
        var last = dayOf(filter);
        var days = new ArrayList<LocalDate>();
        for (int back = months; back > 0; back--) {
            days.add(last.minusMonths(back - 1L).withDayOfMonth(1).minusDays(1));
        }
        days.add(last);
        var found =
                records.goalsBetween(days.getFirst(), last, reach, filter.status(), filter.kind());
        var lines = objectives.on(days);
        Map<LocalDate, Coverage> course = new LinkedHashMap<>();
        for (var day : days) {
            var then = found.stream().filter(one -> one.stretch().covers(day)).toList();
            var set = lines.getOrDefault(day, List.of());
            course.put(day, page(filter.onDay(day), day, reach, then, set).coverage());
        }
        return course;
    }

    /** Those of the goals that the viewer may know of, to be named in a view. */
    public Map<GoalId, ServingGoal> goals(Collection<GoalId> ids) {
        var asker = admitted();
        var day = today.date();
        var found = goals.some(ids, new GoalScope(asker.person(), directory.reachOf(asker, day)));
        var owners = directory.people(found.stream().map(goal -> goal.owner()).toList());
        return found.stream()
                .collect(
                        Collectors.toMap(
                                goal -> goal.id(),
                                goal ->
                                        new ServingGoal(
                                                goal,
                                                owners.getOrDefault(
                                                        goal.owner(),
                                                        PersonLine.unknown(goal.owner())),
                                                GoalHealth.of(goal, day),
                                                canMarkPersonal(asker, goal, day))));
    }

    private boolean canMarkPersonal(Viewer asker, GoalState goal, LocalDate day) {
        return goal.isUnaligned()
                && directory.decidersOf(goal.owner(), day).contains(asker.person());
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /**
     * Hands the page to the listener now and each time a goal or an objective changed, on whatever
     * thread, as the viewer who asks now, until closed.
     */
    public Watching watch(AlignmentFilter filter, Consumer<AlignmentPage> listener) {
        var asker = admitted();
        return live.watch(WATCHED, change -> true, () -> page(asker, filter), listener);
    }

    private Viewer admitted() {
        var asker = viewer.get();
        if (!isOpenTo(asker)) {
            throw new NotFound("There is no such page.");
        }
        return asker;
    }

    private LocalDate dayOf(AlignmentFilter filter) {
        return filter.on() == null ? today.date() : filter.on();
    }

    /** Who may know of what is a matter of today, also where another day is asked for. */
    private AlignmentPage page(Viewer asker, AlignmentFilter filter) {
        var day = dayOf(filter);
        var reach = directory.reachOf(asker, today.date());
        return page(
                filter,
                day,
                reach,
                records.goals(day, reach, filter.status(), filter.kind()),
                objectives.on(day));
    }

    private AlignmentPage page(
            AlignmentFilter filter,
            LocalDate day,
            Reach reach,
            List<AlignmentRecords.GoalOnDay> found,
            List<ObjectiveLine> lines) {
        var here = directory.everybodyIn(reach, day);
        var known = known(here, found, day);
        var teams = teams(here, filter);
        var facts =
                found.stream().flatMap(one -> fact(one, known.get(one.owner()), filter)).toList();
        boolean all =
                reach instanceof Reach.Everybody
                        && filter.section() == null
                        && filter.team() == null;
        var shown = objectives(lines, filter, all ? null : sections(teams, filter));
        var owners = facts.stream().map(GoalFact::owner).collect(Collectors.toSet());
        known.keySet().retainAll(owners);
        return new AlignmentPage(
                day,
                filter,
                new Picture(facts, shown.stream().map(AlignmentQueries::fact).toList()),
                shown,
                teams,
                known);
    }

    /** Those who were here, and the owners of goals among those who were not any more. */
    private Map<PersonId, PersonLine> known(
            List<PersonLine> here, List<AlignmentRecords.GoalOnDay> found, LocalDate day) {
        Map<PersonId, PersonLine> known = new HashMap<>();
        here.forEach(person -> known.put(person.id(), person));
        Set<PersonId> left = new HashSet<>();
        found.stream()
                .map(AlignmentRecords.GoalOnDay::owner)
                .filter(owner -> !known.containsKey(owner))
                .forEach(left::add);
        known.putAll(directory.people(left, day));
        return known;
    }

    private static List<TeamLine> teams(List<PersonLine> everybody, AlignmentFilter filter) {
        return everybody.stream()
                .flatMap(person -> person.teams().stream())
                .filter(team -> filter.team() == null || team.id().equals(filter.team()))
                .filter(team -> filter.section() == null || team.section().equals(filter.section()))
                .collect(Collectors.toMap(TeamLine::id, team -> team, (one, same) -> one))
                .values()
                .stream()
                .sorted(BY_NAME)
                .toList();
    }

    private static Set<String> sections(List<TeamLine> teams, AlignmentFilter filter) {
        return filter.section() != null
                ? Set.of(filter.section())
                : teams.stream().map(TeamLine::section).collect(Collectors.toSet());
    }

    private static Stream<GoalFact> fact(
            AlignmentRecords.GoalOnDay one, @Nullable PersonLine owner, AlignmentFilter filter) {
        List<TeamLine> teams = owner == null ? List.of() : owner.teams();
        var own = one.stretch().team();
        var named = teams.stream().filter(team -> team.id().equals(own)).toList();
        var counted = named.isEmpty() ? teams : named;
        boolean wanted =
                (filter.section() == null
                                || counted.stream()
                                        .anyMatch(team -> team.section().equals(filter.section())))
                        && (filter.team() == null
                                || counted.stream()
                                        .anyMatch(team -> team.id().equals(filter.team())));
        return wanted ? Stream.of(fact(one, counted)) : Stream.empty();
    }

    private static GoalFact fact(AlignmentRecords.GoalOnDay one, List<TeamLine> teams) {
        var stretch = one.stretch();
        List<TeamId> ids = teams.stream().map(TeamLine::id).toList();
        return new GoalFact(
                one.goal(),
                one.owner(),
                ids,
                stretch.status(),
                stretch.health(),
                stretch.personal(),
                stretch.kind(),
                stretch.horizon(),
                stretch.supports());
    }

    /** Those that were set that day; of sections only these, all where they are null. */
    private static List<ObjectiveLine> objectives(
            List<ObjectiveLine> lines, AlignmentFilter filter, @Nullable Set<String> sections) {
        return lines.stream()
                .filter(line -> line.status() == ObjectiveStatus.SET)
                .filter(
                        line ->
                                sections == null
                                        || line.plan().section() == null
                                        || sections.contains(line.plan().section()))
                .filter(
                        line ->
                                line.plan()
                                        .overlaps(
                                                filter.from() == null
                                                        ? LocalDate.MIN
                                                        : filter.from(),
                                                filter.until() == null
                                                        ? LocalDate.MAX
                                                        : filter.until()))
                .toList();
    }

    private static ObjectiveFact fact(ObjectiveLine line) {
        var plan = line.plan();
        return new ObjectiveFact(
                line.id(), plan.level(), plan.section(), plan.weight(), plan.parents());
    }
}
