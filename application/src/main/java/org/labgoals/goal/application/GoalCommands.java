package org.labgoals.goal.application;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change a goal: authorises, stamps who acts and how they stand to the goal, sends,
 * and answers once the change can be read back.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses, {@link
 * org.labgoals.shared.application.NotFound} when the viewer may not know of the goal, {@link
 * org.labgoals.shared.application.KeyReused} when the request key was used for something else, and
 * {@link SomebodyWasFaster} when the goal changed meanwhile.
 */
@Component
public class GoalCommands {

    private final CurrentViewer viewer;
    private final GoalPolicy policy;
    private final GoalSight sight;
    private final GoalRecords records;
    private final OpenObjectives objectives;
    private final OneWayIn way;
    private final Today today;

    GoalCommands(
            CurrentViewer viewer,
            GoalPolicy policy,
            GoalSight sight,
            GoalRecords records,
            OpenObjectives objectives,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.policy = policy;
        this.sight = sight;
        this.records = records;
        this.objectives = objectives;
        this.way = way;
        this.today = today;
    }

    /**
     * Does something to an existing goal.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome send(
            GoalId goal, @Nullable RequestKey request, Function<Occasion, GoalCommand> command) {
        return send(viewer.get(), null, goal, request, command);
    }

    /**
     * Like {@link #send}, but only while the goal has the version the sender saw.
     *
     * @throws SomebodyWasFaster when it has another
     */
    public Outcome sendIfAt(
            long version,
            GoalId goal,
            @Nullable RequestKey request,
            Function<Occasion, GoalCommand> command) {
        return send(viewer.get(), version, goal, request, command);
    }

    /**
     * Drafts a new goal of the viewer's; its id follows from the request key where there is one.
     */
    public Outcome draft(
            @Nullable RequestKey request,
            BiFunction<GoalId, Occasion, GoalCommand.DraftGoal> command) {
        Viewer asker = viewer.get();
        UUID id = request == null ? UUID.randomUUID() : request.creationId("goal");
        GoalId goal = new GoalId(id.toString());
        GoalCommand draft =
                command.apply(goal, new Occasion(asker.person(), Standing.OWNER, today.date()));
        policy.admit(asker, Standing.OWNER, draft);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        objectives.check(null, draft);
        return dispatch(asker, draft, Standing.OWNER, List.of(), request, true);
    }

    private Outcome send(
            Viewer asker,
            @Nullable Long version,
            GoalId id,
            @Nullable RequestKey request,
            Function<Occasion, GoalCommand> command) {
        GoalState goal = sight.goal(asker, id);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        List<PersonId> deciders = sight.decidersOn(goal);
        Standing standing = sight.standing(asker, goal, deciders);
        GoalCommand wanted = command.apply(new Occasion(asker.person(), standing, today.date()));
        policy.admit(asker, standing, wanted);
        policy.requireDecider(wanted, deciders);
        if (version != null && version != goal.version()) {
            throw new SomebodyWasFaster();
        }
        objectives.check(goal, wanted);
        return dispatch(asker, wanted, standing, deciders, request, false);
    }

    private Outcome dispatch(
            Viewer asker,
            GoalCommand command,
            Standing standing,
            List<PersonId> deciders,
            @Nullable RequestKey request,
            boolean creates) {
        return way.send(
                "goal",
                GoalCommand.class,
                command,
                command.goal().value(),
                Metadata.acting(asker, standing, deciders),
                request,
                creates,
                () -> records.version(command.goal()));
    }
}
