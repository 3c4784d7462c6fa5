package org.labgoals.goal.application;

import java.util.function.Consumer;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/**
 * The one way to ask how goals serve the objectives, for managers, directors and auditors and the
 * goals each may know of; to anybody else there is nothing ({@link NotFound}).
 */
@Component
public class AlignmentQueries {

    private final CurrentViewer viewer;
    private final GoalSight sight;
    private final GoalRecords records;
    private final GoalLines lines;
    private final LiveAnswers live;

    AlignmentQueries(
            CurrentViewer viewer,
            GoalSight sight,
            GoalRecords records,
            GoalLines lines,
            LiveAnswers live) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.lines = lines;
        this.live = live;
    }

    /** Whether somebody may ask at all. */
    public static boolean isOpenTo(Viewer viewer) {
        return viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR) || viewer.is(Role.AUDITOR);
    }

    public AlignmentBoard board() {
        return board(admitted());
    }

    /**
     * Hands the board to the listener now and each time it may have changed, on whatever thread, as
     * the viewer who asks now, until closed.
     */
    public Watching watch(Consumer<AlignmentBoard> listener) {
        Viewer asker = admitted();
        return live.watch(
                "goal",
                change ->
                        records.goal(new GoalId(change.subjectId()))
                                .filter(sight.scopeOf(asker)::covers)
                                .isPresent(),
                () -> board(asker),
                listener);
    }

    private Viewer admitted() {
        Viewer asker = viewer.get();
        if (!isOpenTo(asker)) {
            throw new NotFound("There is no such page.");
        }
        return asker;
    }

    private AlignmentBoard board(Viewer asker) {
        return AlignmentBoards.of(
                lines.of(records.open(sight.scopeOf(asker))),
                goal ->
                        !goal.owner().equals(asker.person())
                                && sight.decidersOn(goal).contains(asker.person()));
    }
}
