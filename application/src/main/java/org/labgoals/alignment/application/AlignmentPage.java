package org.labgoals.alignment.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.domain.Coverage;
import org.labgoals.alignment.domain.Flow;
import org.labgoals.alignment.domain.Gaps;
import org.labgoals.alignment.domain.GoalFact;
import org.labgoals.alignment.domain.Matrix;
import org.labgoals.alignment.domain.Picture;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/**
 * How goals serve the objectives on a day, as far as one viewer may know and one filter shows. Each
 * way of looking at it is worked out from the same picture, so that switching asks nothing anew.
 *
 * @param on the day
 * @param objectives those in view, by level, the weightiest first
 * @param teams those in view, by name
 * @param people the owners of the goals in view
 */
public record AlignmentPage(
        LocalDate on,
        AlignmentFilter filter,
        Picture picture,
        List<ObjectiveLine> objectives,
        List<TeamLine> teams,
        Map<PersonId, PersonLine> people) {

    /** Keeps copies. */
    public AlignmentPage {
        objectives = List.copyOf(objectives);
        teams = List.copyOf(teams);
        people = Map.copyOf(people);
    }

    /** The coverage of one team’s goals, over the objectives of its section and of no section. */
    public record TeamCoverage(TeamLine team, Coverage coverage) {}

    public Coverage coverage() {
        return Coverage.of(picture);
    }

    /** Each team’s, by name; a goal of several teams counts for each. */
    public List<TeamCoverage> teamCoverage() {
        var byTeam =
                Coverage.byTeam(
                        picture,
                        teams.stream().collect(Collectors.toMap(TeamLine::id, TeamLine::section)));
        return teams.stream()
                .flatMap(
                        team ->
                                Stream.ofNullable(byTeam.get(team.id()))
                                        .map(coverage -> new TeamCoverage(team, coverage)))
                .toList();
    }

    /** Teams beside objectives; a team without goals is an empty row. */
    public Matrix<TeamId> byTeam() {
        return Matrix.of(picture, teams.stream().map(TeamLine::id).toList(), GoalFact::teams);
    }

    /** The owners of goals, by name, beside objectives. */
    public Matrix<PersonId> byPerson() {
        var rows =
                people.values().stream()
                        .sorted(
                                Comparator.comparing(
                                                PersonLine::name, String.CASE_INSENSITIVE_ORDER)
                                        .thenComparing(line -> line.id().value()))
                        .map(PersonLine::id)
                        .toList();
        return Matrix.of(picture, rows, goal -> List.of(goal.owner()));
    }

    /**
     * The map.
     *
     * @param focus the one objective to look into, with all under it; null for all
     */
    public Flow map(@Nullable ObjectiveId focus) {
        return Flow.of(picture, focus);
    }

    public Gaps gaps() {
        return Gaps.of(picture);
    }
}
