package org.labgoals.shell.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.goal.application.GoalLine;
import org.labgoals.goal.application.NextStep;
import org.labgoals.goal.application.TeamBoard;

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

    /** How many things wait for the viewer, by what makes them wait, in the board's order. */
    static Map<TeamBoard.Why, Long> byReason(TeamBoard board) {
        return board.work().stream()
                .collect(
                        Collectors.groupingBy(
                                TeamBoard.Work::why,
                                () -> new EnumMap<>(TeamBoard.Why.class),
                                Collectors.mapping(Function.identity(), Collectors.counting())));
    }
}
