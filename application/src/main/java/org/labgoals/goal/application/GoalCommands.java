package org.labgoals.goal.application;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;

/**
 * The one way to change a goal: authorises, stamps who acts and how they stand to the goal, sends,
 * and answers once the change can be read back.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses, {@link
 * org.labgoals.shared.application.NotFound} when the viewer may not know of the goal, {@link
 * org.labgoals.shared.application.KeyReused} when the request key was used for something else, and
 * {@link org.labgoals.shared.application.SomebodyWasFaster} when the goal changed meanwhile.
 */
public class GoalCommands {

    /**
     * Does something to an existing goal.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome send(GoalId goal, @Nullable RequestKey request, Function<Occasion, GoalCommand> command) {
        throw new UnsupportedOperationException();
    }

    /**
     * Like {@link #send}, but only while the goal has the version the sender saw.
     *
     * @throws org.labgoals.shared.application.SomebodyWasFaster when it has another
     */
    public Outcome sendIfAt(
            long version, GoalId goal, @Nullable RequestKey request, Function<Occasion, GoalCommand> command) {
        throw new UnsupportedOperationException();
    }

    /** Drafts a new goal of the viewer's; its id follows from the request key where there is one. */
    public Outcome draft(@Nullable RequestKey request, BiFunction<GoalId, Occasion, GoalCommand.DraftGoal> command) {
        throw new UnsupportedOperationException();
    }
}
