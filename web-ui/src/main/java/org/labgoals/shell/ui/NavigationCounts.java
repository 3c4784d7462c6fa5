package org.labgoals.shell.ui;

import java.util.List;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.NextStep;

/** What the side navigation counts. */
final class NavigationCounts {

    private NavigationCounts() {}

    /** Own goals whose next move is the viewer's. */
    static long waitingForOwner(List<GoalLine> own) {
        return own.stream()
                .filter(line -> line.nextStep().waitsFor() == NextStep.Turn.OWNER)
                .filter(line -> line.nextStep().what() != NextStep.What.NOTHING)
                .count();
    }
}
