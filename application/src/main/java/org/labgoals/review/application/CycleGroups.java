package org.labgoals.review.application;

import java.util.List;
import org.labgoals.people.application.TeamLine;
import org.labgoals.review.domain.CycleScope;

/**
 * Whom somebody can open a cycle for.
 *
 * @param laboratory whether for everybody
 * @param sections by name
 * @param teams by name
 */
public record CycleGroups(boolean laboratory, List<String> sections, List<TeamLine> teams) {

    /** Keeps copies. */
    public CycleGroups {
        sections = List.copyOf(sections);
        teams = List.copyOf(teams);
    }

    /** Whether for nobody. */
    public boolean isNothing() {
        return !laboratory && sections.isEmpty() && teams.isEmpty();
    }

    boolean has(CycleScope scope) {
        return switch (scope.group()) {
            case LABORATORY -> laboratory;
            case SECTION -> scope.section() != null && sections.contains(scope.section());
            case TEAM -> teams.stream().anyMatch(team -> team.id().equals(scope.team()));
        };
    }
}
