package org.labgoals.goal.application;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.application.Watching;

/**
 * The one way to read goals. Every question is answered for the current viewer only; what they may
 * not know of does not exist ({@link org.labgoals.shared.application.NotFound}).
 */
public class GoalQueries {

    /** Lists goals, latest change first. */
    public PageOf<GoalLine> find(FindGoals wanted) {
        throw new UnsupportedOperationException();
    }

    /** One goal, whole. */
    public GoalPage goal(GoalId goal) {
        throw new UnsupportedOperationException();
    }

    /** The goal as it stood after so many of its events, for an answer that repeats an earlier one. */
    public GoalState atVersion(GoalId goal, long version) {
        throw new UnsupportedOperationException();
    }

    /** The board of a manager's people, or of the whole laboratory for a director. */
    public TeamBoard teamBoard() {
        throw new UnsupportedOperationException();
    }

    /** Today in the laboratory's time zone. */
    public LocalDate today() {
        throw new UnsupportedOperationException();
    }

    /**
     * Hands the answer to the listener now and each time it may have changed, on whatever thread, as
     * the viewer who asks now, until closed.
     */
    public Watching watch(GoalId goal, Consumer<GoalPage> listener) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #watch(GoalId, Consumer)}, for a list. */
    public Watching watch(FindGoals wanted, Consumer<PageOf<GoalLine>> listener) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #watch(GoalId, Consumer)}, for the board. */
    public Watching watchTeamBoard(Consumer<TeamBoard> listener) {
        throw new UnsupportedOperationException();
    }
}
