package org.labgoals.alignment.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.TeamId;

/**
 * How much of what is wanted is worked on, and how much of the work serves what is wanted.
 *
 * @param objectives how many are set below the vision
 * @param supported how many of them a goal at work supports, itself or through one under it
 * @param weightedShare share of the objectives’ weight that is supported, in per cent; null where
 *     nothing weighs anything, which is told rather than counted as none
 * @param goals how many are at work
 * @param supporting how many of them support an objective that is set
 * @param personal how many of the others were marked as meant to support nothing
 * @param alignedShare share of the goals at work that support an objective, in per cent; null where
 *     there are none
 */
public record Coverage(
        int objectives,
        int supported,
        @Nullable Integer weightedShare,
        int goals,
        int supporting,
        int personal,
        @Nullable Integer alignedShare) {

    /** Counts a picture. */
    public static Coverage of(Picture picture) {
        var count = new CoverageCount(new ObjectiveNumbers(picture.objectives()));
        picture.goals().forEach(goal -> count.add(goal.supports(), goal.personal()));
        return count.told();
    }

    /**
     * Each team’s, over the objectives of its section and of no section; a goal of several teams
     * counts for each.
     *
     * @param sections the teams wanted, and the section of each
     */
    public static Map<TeamId, Coverage> byTeam(Picture picture, Map<TeamId, String> sections) {
        Map<String, ObjectiveNumbers> standing = new HashMap<>();
        Map<TeamId, CoverageCount> counts = new HashMap<>();
        sections.forEach(
                (team, section) ->
                        counts.put(
                                team,
                                new CoverageCount(
                                        standing.computeIfAbsent(
                                                section, each -> ofSection(each, picture)))));
        for (var goal : picture.goals()) {
            for (var team : goal.teams()) {
                var count = counts.get(team);
                if (count != null) {
                    count.add(goal.supports(), goal.personal());
                }
            }
        }
        Map<TeamId, Coverage> told = new HashMap<>();
        counts.forEach((team, count) -> told.put(team, count.told()));
        return told;
    }

    private static ObjectiveNumbers ofSection(String section, Picture picture) {
        return new ObjectiveNumbers(
                picture.objectives().stream()
                        .filter(one -> one.section() == null || one.section().equals(section))
                        .toList());
    }

    /** Goals at work that support nothing that stands and were not marked personal. */
    public int unaligned() {
        return goals - supporting - personal;
    }
}
