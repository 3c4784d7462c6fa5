package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.labgoals.goal.domain.GoalDecisions;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.Causes;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.Redactions;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to read goals. Every question is answered for the current viewer only; what they may
 * not know of does not exist ({@link NotFound}).
 */
@Component
public class GoalQueries {

    private final CurrentViewer viewer;
    private final GoalSight sight;
    private final GoalRecords records;
    private final GoalLines lines;
    private final Redactions redactions;
    private final Directory directory;
    private final Causes causes;
    private final LiveAnswers live;
    private final Today today;

    GoalQueries(
            CurrentViewer viewer,
            GoalSight sight,
            GoalRecords records,
            GoalLines lines,
            Redactions redactions,
            Directory directory,
            Causes causes,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.lines = lines;
        this.redactions = redactions;
        this.directory = directory;
        this.causes = causes;
        this.live = live;
        this.today = today;
    }

    /** Lists goals, latest change first. */
    public PageOf<GoalLine> find(FindGoals wanted) {
        return find(viewer.get(), wanted);
    }

    /** One goal, whole. */
    public GoalPage goal(GoalId goal) {
        return goal(viewer.get(), goal);
    }

    /**
     * The goal as it stood after so many of its events, for an answer that repeats an earlier one.
     */
    public GoalPage atVersion(GoalId goal, long version) {
        Viewer asker = viewer.get();
        sight.goal(asker, goal);
        List<RecordedEvent<GoalEvent>> until =
                sight.history(goal).stream().filter(event -> event.sequence() <= version).toList();
        GoalState state = GoalFold.of(until);
        if (state == null) {
            throw new NotFound("There is no such goal.");
        }
        return page(asker, state);
    }

    /** What happened to the goal, oldest first. */
    public List<HistoryLine> history(GoalId goal) {
        return history(viewer.get(), goal);
    }

    /** The board of a manager's people, or of the whole laboratory for a director. */
    public TeamBoard teamBoard() {
        return teamBoard(viewer.get());
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        return today.date();
    }

    /**
     * Hands the answer to the listener now and each time it may have changed, on whatever thread,
     * as the viewer who asks now, until closed.
     */
    public Watching watch(GoalId goal, Consumer<GoalPage> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                "goal",
                change -> change.subjectId().equals(goal.value()),
                () -> goal(asker, goal),
                listener);
    }

    /** As {@link #watch(GoalId, Consumer)}, for the goal's history. */
    public Watching watchHistory(GoalId goal, Consumer<List<HistoryLine>> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                "goal",
                change -> change.subjectId().equals(goal.value()),
                () -> history(asker, goal),
                listener);
    }

    /** As {@link #watch(GoalId, Consumer)}, for a list. */
    public Watching watch(FindGoals wanted, Consumer<PageOf<GoalLine>> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                "goal",
                change -> concerns(asker, change.subjectId()),
                () -> find(asker, wanted),
                listener);
    }

    /** As {@link #watch(GoalId, Consumer)}, for the viewer's own goals. */
    public Watching watchOwn(Consumer<OwnGoals> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                "goal", change -> concerns(asker, change.subjectId()), () -> own(asker), listener);
    }

    /** As {@link #watch(GoalId, Consumer)}, for the board. */
    public Watching watchTeamBoard(Consumer<TeamBoard> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                "goal",
                change -> concerns(asker, change.subjectId()),
                () -> teamBoard(asker),
                listener);
    }

    private boolean concerns(Viewer asker, String goal) {
        return records.goal(new GoalId(goal)).filter(sight.scopeOf(asker)::covers).isPresent();
    }

    private PageOf<GoalLine> find(Viewer asker, FindGoals wanted) {
        Set<PersonId> members =
                wanted.team() == null ? Set.of() : directory.membersOf(wanted.team(), today.date());
        PageOf<GoalState> found = records.find(wanted, members, sight.scopeOf(asker));
        return new PageOf<>(lines.of(found.items()), found.page(), found.size(), found.total());
    }

    private OwnGoals own(Viewer asker) {
        PageOf<GoalState> open = records.own(asker.person(), false, OwnGoals.MOST_OPEN);
        PageOf<GoalState> finished = records.own(asker.person(), true, OwnGoals.MOST_FINISHED);
        return new OwnGoals(
                lines.of(open.items()), open.total(), lines.of(finished.items()), finished.total());
    }

    private GoalPage goal(Viewer asker, GoalId id) {
        return page(asker, sight.goal(asker, id));
    }

    private List<HistoryLine> history(Viewer asker, GoalId id) {
        GoalState state = sight.goal(asker, id);
        List<PersonId> deciders = sight.decidersOn(state);
        Occasion occasion =
                new Occasion(asker.person(), sight.standing(asker, state, deciders), today.date());
        Map<PersonId, PersonLine> people = directory.people(mentioned(state, deciders));
        var events = sight.history(id);
        List<HistoryLine> lines =
                new ArrayList<>(
                        GoalHistory.of(
                                events,
                                person -> people.getOrDefault(person, GoalLines.unknown(person)),
                                event ->
                                        AsOf.current().isPresent()
                                                ? Set.of()
                                                : GoalDecisions.correctable(state, occasion, event),
                                causes.of(asker, events)));
        redactions.in(id.value()).forEach(each -> lines.add(HistoryLine.of(each, by(each))));
        return List.copyOf(lines);
    }

    private PersonLine by(Redactions.Redacted redacted) {
        return directory.person(redacted.by()).orElseGet(() -> GoalLines.unknown(redacted.by()));
    }

    private GoalPage page(Viewer asker, GoalState state) {
        LocalDate day = today.date();
        List<PersonId> deciders = sight.decidersOn(state);
        Map<PersonId, PersonLine> people = directory.people(mentioned(state, deciders));
        Standing standing = sight.standing(asker, state, deciders);
        return new GoalPage(
                state,
                people,
                deciders.isEmpty() ? null : people.get(deciders.getFirst()),
                standing,
                GoalHealth.of(state, day),
                NextSteps.of(state, day),
                AsOf.current().isPresent() ? Set.of() : GoalSteps.of(state, standing, day));
    }

    private static Set<PersonId> mentioned(GoalState state, List<PersonId> deciders) {
        Set<PersonId> mentioned = new LinkedHashSet<>(deciders);
        mentioned.add(state.owner());
        state.plan().contributors().forEach(contributor -> mentioned.add(contributor.person()));
        state.facts().values().forEach(fact -> mentioned.add(fact.recorded().by()));
        return mentioned;
    }

    private TeamBoard teamBoard(Viewer asker) {
        GoalScope scope = sight.scopeOf(asker);
        List<PersonLine> people =
                directory.everybodyIn(scope.reach()).stream()
                        .filter(person -> !person.id().equals(asker.person()))
                        .toList();
        List<GoalState> open =
                records.open(scope).stream()
                        .filter(goal -> !goal.owner().equals(asker.person()))
                        .toList();
        return TeamBoards.of(people, lines.of(open), today.date());
    }
}
