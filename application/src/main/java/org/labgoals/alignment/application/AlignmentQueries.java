package org.labgoals.alignment.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.Coverage;
import org.labgoals.alignment.domain.CoverageOverDays;
import org.labgoals.alignment.domain.ObjectiveFact;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.GoalScope;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.objective.application.ObjectiveTrees;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.Role;
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
        var lines = objectives.on(days);
        Map<LocalDate, DayInView> views = new HashMap<>();
        Map<LocalDate, List<ObjectiveFact>> set = new LinkedHashMap<>();
        for (var day : days) {
            var view = new DayInView(directory, reach, filter, day);
            views.put(day, view);
            set.put(day, view.facts(view.objectives(lines.getOrDefault(day, List.of()))));
        }
        var coverage = new CoverageOverDays(set);
        for (var goal :
                records.goalsBetween(
                        days.getFirst(), last, reach, filter.status(), filter.kind())) {
            coverage.add(goal.stretch(), day -> wants(views.get(day), goal));
        }
        return coverage.told();
    }

    private static boolean wants(@Nullable DayInView view, AlignmentRecords.GoalOnDay goal) {
        return view != null && view.wants(goal);
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
        return new DayInView(directory, reach, filter, day)
                .page(
                        records.goals(day, reach, filter.status(), filter.kind()),
                        objectives.on(day));
    }
}
