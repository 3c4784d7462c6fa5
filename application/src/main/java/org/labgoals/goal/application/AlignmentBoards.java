package org.labgoals.goal.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.AlignmentBoard.Aligned;
import org.labgoals.goal.application.AlignmentBoard.Coverage;
import org.labgoals.goal.application.AlignmentBoard.Support;
import org.labgoals.goal.application.AlignmentBoard.TeamCoverage;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.TeamId;

/** Makes the board of alignment from goals; pure. */
final class AlignmentBoards {

    private static final Comparator<TeamLine> BY_NAME =
            Comparator.comparing(TeamLine::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(team -> team.id().value());
    private static final Comparator<Aligned> WHAT_TO_DO_FIRST =
            Comparator.comparing(Aligned::support)
                    .thenComparing(goal -> goal.line().owner().name())
                    .thenComparing(goal -> goal.line().state().id().value());

    private AlignmentBoards() {}

    /**
     * The board over the goals at work among these.
     *
     * @param decided whether the viewer decides on a goal today
     */
    static AlignmentBoard of(List<GoalLine> goals, Predicate<GoalState> decided) {
        List<Aligned> aligned =
                goals.stream()
                        .filter(line -> isAtWork(line.state()))
                        .map(line -> aligned(line, decided))
                        .sorted(WHAT_TO_DO_FIRST)
                        .toList();
        return new AlignmentBoard(coverage(aligned), teams(aligned), aligned);
    }

    private static boolean isAtWork(GoalState goal) {
        return goal.status() == GoalStatus.ACTIVE || goal.status() == GoalStatus.REVIEWED;
    }

    private static Aligned aligned(GoalLine line, Predicate<GoalState> decided) {
        GoalState goal = line.state();
        Support support = support(goal);
        return new Aligned(
                line, support, teamsOf(line), support == Support.UNALIGNED && decided.test(goal));
    }

    private static Support support(GoalState goal) {
        if (goal.isUnaligned()) {
            return Support.UNALIGNED;
        }
        return goal.plan().alignments().isEmpty() ? Support.PERSONAL : Support.SUPPORTING;
    }

    /** A team goal counts for its team alone, any other for the teams its owner is in. */
    private static List<TeamLine> teamsOf(GoalLine line) {
        @Nullable TeamId own = line.state().plan().team();
        List<TeamLine> owners = line.owner().teams();
        List<TeamLine> named = owners.stream().filter(team -> team.id().equals(own)).toList();
        return named.isEmpty() ? owners : named;
    }

    private static List<TeamCoverage> teams(List<Aligned> goals) {
        Map<TeamLine, List<Aligned>> byTeam = new TreeMap<>(BY_NAME);
        List<Aligned> without = new ArrayList<>();
        for (Aligned goal : goals) {
            goal.teams()
                    .forEach(
                            team -> byTeam.computeIfAbsent(team, t -> new ArrayList<>()).add(goal));
            if (goal.teams().isEmpty()) {
                without.add(goal);
            }
        }
        List<TeamCoverage> teams = new ArrayList<>();
        byTeam.forEach((team, own) -> teams.add(new TeamCoverage(team, coverage(own))));
        if (!without.isEmpty()) {
            teams.add(new TeamCoverage(null, coverage(without)));
        }
        return List.copyOf(teams);
    }

    private static Coverage coverage(List<Aligned> goals) {
        return new Coverage(
                goals.size(), count(goals, Support.SUPPORTING), count(goals, Support.PERSONAL));
    }

    private static int count(List<Aligned> goals, Support support) {
        return (int) goals.stream().filter(goal -> goal.support() == support).count();
    }
}
