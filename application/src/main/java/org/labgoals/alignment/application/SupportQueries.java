package org.labgoals.alignment.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.application.GoalScope;
import org.labgoals.goal.domain.GoalHealth;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.ObjectiveId;
import org.springframework.stereotype.Component;

/**
 * The one way to ask which goals support an objective: whoever may know of the objective sees those
 * of the goals that they may know of, and how many there are.
 */
@Component
public class SupportQueries {

    private static final int AT_ONCE = 200;

    private final CurrentViewer viewer;
    private final Directory directory;
    private final AlignmentRecords records;
    private final GoalRecords goals;
    private final LiveAnswers live;
    private final Today today;

    SupportQueries(
            CurrentViewer viewer,
            Directory directory,
            AlignmentRecords records,
            GoalRecords goals,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.directory = directory;
        this.records = records;
        this.goals = goals;
        this.live = live;
        this.today = today;
    }

    /** The goals that support any of the objectives today, withdrawn ones left out. */
    public SupportOfObjectives of(Collection<ObjectiveId> objectives) {
        return of(viewer.get(), Set.copyOf(objectives));
    }

    /**
     * Hands the answer to the listener now and each time a goal changed, on whatever thread, as the
     * viewer who asks now, until closed.
     */
    public Watching watch(
            Collection<ObjectiveId> objectives, Consumer<SupportOfObjectives> listener) {
        var asker = viewer.get();
        var wanted = Set.copyOf(objectives);
        return live.watch(
                AlignmentQueries.FEATURE, change -> true, () -> of(asker, wanted), listener);
    }

    private SupportOfObjectives of(Viewer asker, Set<ObjectiveId> objectives) {
        var day = today.date();
        var supporting = records.supporting(objectives);
        var scope = new GoalScope(asker.person(), directory.reachOf(asker, day));
        var wanted =
                supporting.stream()
                        .filter(
                                one ->
                                        one.owner().equals(asker.person())
                                                || scope.reach().covers(one.owner()))
                        .map(AlignmentRecords.GoalOnDay::goal)
                        .limit(AT_ONCE)
                        .toList();
        List<GoalState> found = wanted.isEmpty() ? List.of() : goals.some(wanted, scope);
        var owners = directory.people(found.stream().map(GoalState::owner).toList());
        return SupportOfObjectives.of(
                found.stream()
                        .map(
                                goal ->
                                        new ServingGoal(
                                                goal,
                                                owners.getOrDefault(
                                                        goal.owner(),
                                                        PersonLine.unknown(goal.owner())),
                                                GoalHealth.of(goal, day),
                                                false)),
                supporting.size());
    }
}
